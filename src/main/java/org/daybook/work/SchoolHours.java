package org.daybook.work;

/// Whether work lies within the hours of school and childcare, or must.
public enum SchoolHours {
    YES,
    NO
}
