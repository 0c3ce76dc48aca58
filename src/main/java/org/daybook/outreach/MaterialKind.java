package org.daybook.outreach;

/// What kind of material it is.
public enum MaterialKind {
    LEAFLET,
    POSTER,
    CARD,
    OTHER
}
