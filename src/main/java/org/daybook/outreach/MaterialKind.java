package org.daybook.outreach;

/// The kinds of material.
public enum MaterialKind {
    LEAFLET,
    POSTER,
    CARD,
    OTHER
}
