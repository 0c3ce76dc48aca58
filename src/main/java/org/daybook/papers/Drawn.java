package org.daybook.papers;

import java.util.Arrays;

/// A drawn page. Closing wipes it.
final class Drawn implements AutoCloseable {
    private final int pages;
    private final int width;
    private final int[] pixels;

    /// @param pages  the number of pages of the whole file
    /// @param width  the width of this one, in pixels
    /// @param pixels row by row; alpha, red, green, blue from the high byte to the low
    Drawn(int pages, int width, int[] pixels) {
        this.pages = pages;
        this.width = width;
        this.pixels = pixels;
    }

    int pages() {
        return pages;
    }

    int width() {
        return width;
    }

    int height() {
        return pixels.length / width;
    }

    int[] pixels() {
        return pixels;
    }

    @Override
    public void close() {
        Arrays.fill(pixels, 0);
    }
}
