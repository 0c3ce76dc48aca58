package org.daybook.work;

/// Whether work lies within school and childcare hours, or must.
public enum SchoolHours {
    YES,
    NO
}
