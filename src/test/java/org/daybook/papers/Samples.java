package org.daybook.papers;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.daybook.ui.Paper;

/// Files as she might bring them, and as somebody malicious might.
final class Samples {
    private Samples() {}

    /// Returns a PDF with a line of text.
    static byte[] pdf(String text) {
        try (var paper = new Paper()) {
            var out = new ByteArrayOutputStream();
            paper.text(text);
            paper.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns a file of a given size that is accepted as a PDF: its bytes mean nothing, but it begins and ends like one.
    static byte[] large(int size, int seed) {
        var bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        put(bytes, 0, "%PDF-1.7\n");
        put(bytes, size - 6, "%%EOF\n");
        return bytes;
    }

    /// A photograph of a uniform wall.
    static byte[] picture(String format) {
        var image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, 0x1b6763);
        return written(image, format);
    }

    /// Returns a few bytes that unpack into a very large picture.
    static byte[] wall(int width, int height) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png");
    }

    private static byte[] written(BufferedImage image, String format) {
        try {
            var out = new ByteArrayOutputStream();
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException(format);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the boxes of a telephone's photograph, without a picture in them.
    static byte[] heic() {
        var bytes = new byte[48];
        put(bytes, 3, "\u0018ftypheic");
        put(bytes, 24 + 3, "\u0018mdat");
        return bytes;
    }

    static byte[] first(byte[] file, int size) {
        return Arrays.copyOf(file, size);
    }

    static void put(byte[] into, int at, String what) {
        var bytes = what.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, into, at, bytes.length);
    }

    /// Returns a file that never changes.
    static Scan scan(byte[] file) {
        return Scan.read(source(file.length, file, file));
    }

    /// Returns a file that states a size, with one content on the first read and another on the second.
    static Scan.Source source(long size, byte[] first, byte[] second) {
        var reads = new java.util.ArrayDeque<>(List.of(first, second));
        return new Scan.Source() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(reads.pop());
            }
        };
    }
}
