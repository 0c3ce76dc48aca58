package org.daybook.papers;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Draws one page of a file from outside, in the separate process that [PageProcess] starts. Follows no link, runs no script,
/// writes no file.
///
/// The input is the format's name, the page (from 0), the size and the bytes; the output is the number of pages, width, height
/// and one RGB number for each pixel, row by row; all numbers 32 bits, big-endian.
public final class PageDrawing {
    /// The width of a page on a large screen, in pixels.
    static final int WIDEST = 1600;
    static final int HIGHEST = 2200;
    /// No camera in use makes larger photographs.
    private static final long MOST_PIXELS = 120_000_000;

    private record Page(int pages, BufferedImage image) {}

    private PageDrawing() {}

    /// Draws one page.
    ///
    /// @throws IOException if this is not such a file, or there is no such page
    public static void draw(InputStream in, OutputStream out) throws IOException {
        ImageIO.setUseCache(false);
        FontMappers.set(new OneFont());
        var asked = new DataInputStream(in);
        var format = Format.valueOf(asked.readUTF());
        int page = asked.readInt();
        var bytes = asked.readNBytes(asked.readInt());
        answer(switch (format) {
            case PDF -> pdf(bytes, page);
            case JPEG, PNG, TIFF -> picture(format, bytes, page);
            case HEIC -> throw new IOException("Java reads none");
        }, new DataOutputStream(new BufferedOutputStream(out, 1 << 16)));
    }

    private static void answer(Page page, DataOutputStream out) throws IOException {
        int width = page.image().getWidth();
        int height = page.image().getHeight();
        out.writeInt(page.pages());
        out.writeInt(width);
        out.writeInt(height);
        for (int rgb : page.image().getRGB(0, 0, width, height, null, 0, width)) {
            out.writeInt(rgb);
        }
        out.flush();
    }

    private static Page pdf(byte[] bytes, int page) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            var box = document.getPage(page).getCropBox();
            // Rotated pages are higher than they are wide.
            float longest = Math.max(box.getWidth(), box.getHeight());
            float shortest = Math.min(box.getWidth(), box.getHeight());
            float scale = Math.min(HIGHEST / longest, WIDEST / shortest);
            if (!(scale > 0) || !Float.isFinite(scale)) {
                throw new IOException("a page without a size");
            }
            return new Page(document.getNumberOfPages(),
                    new PDFRenderer(document).renderImage(page, scale, ImageType.RGB));
        }
    }

    private static Page picture(Format format, byte[] bytes, int page) throws IOException {
        var readers = ImageIO.getImageReadersByFormatName(format.code());
        if (!readers.hasNext()) {
            throw new IOException("Java reads none");
        }
        var reader = readers.next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, false, true);
            return new Page(reader.getNumImages(true), reader.read(page, coarse(reader, page)));
        } finally {
            reader.dispose();
        }
    }

    /// Large photographs are subsampled, so that they are never completely in memory.
    private static javax.imageio.ImageReadParam coarse(ImageReader reader, int page) throws IOException {
        int width = reader.getWidth(page);
        int height = reader.getHeight(page);
        if ((long) width * height > MOST_PIXELS) {
            throw new IOException("larger than any photograph");
        }
        int step = Math.max(1, Math.max(Math.ceilDiv(width, HIGHEST), Math.ceilDiv(height, HIGHEST)));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return how;
    }
}
