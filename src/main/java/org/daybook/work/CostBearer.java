package org.daybook.work;

/// Who pays, or who insures.
public enum CostBearer {
    COMPANY,
    US,
    REGION,
    NOBODY
}
