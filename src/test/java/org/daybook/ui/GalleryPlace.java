package org.daybook.ui;

/// A page of the gallery.
record GalleryPlace(Page page) implements Place {
    enum Page {
        TODAY, TICK, FORM, TABLE, DOOR
    }
}
