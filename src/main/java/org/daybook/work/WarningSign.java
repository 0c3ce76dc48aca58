package org.daybook.work;

/// Signs that people are exploited at a company, after the indicators of forced labour of the International Labour
/// Organization.
public enum WarningSign {
    WAGES_WITHHELD,
    PAPERS_KEPT,
    HOUSING_TIED,
    ISOLATION,
    UNPAID_HOURS,
    THREATS,
    FEES,
    NO_CONTRACT
}
