package org.daybook.reports;

/// What may be worth a look before the report leaves. It stops nothing.
///
/// @param emptyRegisters  sessions of the quarter until today without a mark and with an open register
/// @param stoppedWelcomes welcomes that were stopped half-way, of any time
public record Readiness(int emptyRegisters, int stoppedWelcomes) {}
