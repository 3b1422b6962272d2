package org.clientrecovery.recovery;

/** Whether one question of a gate is answered. */
public record GateAnswer(GateQuestion question, boolean met) {}
