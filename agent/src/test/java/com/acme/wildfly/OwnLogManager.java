package com.acme.wildfly;

import java.util.logging.LogManager;

/** The log manager that the server brings along. */
public final class OwnLogManager extends LogManager {}
