package org.daybook.papers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The format of a file according to its first bytes, whatever its name. Nothing is decoded.
public enum Format {
    /// ISO 32000.
    PDF("pdf"),
    /// ISO 10918.
    JPEG("jpg"),
    /// ISO 15948.
    PNG("png"),
    /// TIFF 6.0.
    TIFF("tif"),
    /// ISO 23008-12, as used by telephones.
    HEIC("heic");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /// Returns the format with these first bytes; empty for any other kind of file.
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

    /// Checks whether the file reaches the end that its format requires. An incomplete copy of a PDF, JPEG or PNG does not,
    /// even if the missing part was filled with zeros. An incomplete TIFF or HEIC may pass, because these state only where
    /// their parts begin.
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

    /// Returns the file extension, without the dot.
    public String extension() {
        return extension;
    }

    /// Returns its code in the store.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
