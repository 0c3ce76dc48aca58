package org.daybook.papers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a file is by its first bytes, whatever its name says. Nothing is decoded.
public enum Format {
    /// ISO 32000.
    PDF("pdf"),
    /// ISO 10918.
    JPEG("jpg"),
    /// ISO 15948.
    PNG("png"),
    /// TIFF 6.0.
    TIFF("tif"),
    /// ISO 23008-12, as telephones photograph.
    HEIC("heic");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /// The format whose first bytes these are; empty for every other kind of file.
    public static Optional<Format> of(byte[] file) {
        var bytes = new FileBytes(file);
        return Arrays.stream(values()).filter(format -> format.begins(bytes)).findFirst();
    }

    private boolean begins(FileBytes file) {
        return switch (this) {
            case PDF -> file.has(0, "%PDF-");
            case JPEG -> file.has(0, "\u00ff\u00d8\u00ff");
            case PNG -> file.has(0, "\u0089PNG\r\n\u001a\n");
            case TIFF -> file.has(0, "II*\u0000") || file.has(0, "MM\u0000*");
            case HEIC -> file.isHeic();
        };
    }

    /// Whether the file reaches the end that its kind has. A PDF, JPEG or PNG that was copied by half does not, also where
    /// the missing half was filled with zeros; a TIFF and a HEIC may, as they say of their parts only where these begin.
    boolean ends(byte[] file) {
        var bytes = new FileBytes(file);
        return switch (this) {
            case PDF -> bytes.endsAsPdf();
            case JPEG -> JpegParts.isWhole(file);
            case PNG -> bytes.endsAsPng();
            case TIFF -> bytes.hasTiffDirectory();
            case HEIC -> bytes.boxesEnd();
        };
    }

    /// How a file of this kind is named, without the dot.
    public String extension() {
        return extension;
    }

    /// How it is written in the store.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
