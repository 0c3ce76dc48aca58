package org.daybook.reports;

import org.daybook.base.Span;

/// How one table is printed in a year.
///
/// @param span   how often: with every quarter, half-year or year
/// @param detail the level of detail; 1 is the finest
public record TableSetting(Span span, int detail) {}
