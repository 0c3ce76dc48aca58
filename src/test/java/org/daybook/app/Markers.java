package org.daybook.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Words that no program would write by itself, put wherever data about a woman is kept, and the search for them in any file
/// and any encoding.
public final class Markers {
    /// In Latin, Greek and Cyrillic letters.
    public static final List<String> NAMES = List.of("Zuleikåmarka", "Ελενίτσαμου", "Олександринка");
    /// The same in the form that is stored to find them by Latin letters.
    public static final List<String> FOLDED = List.of("zuleikamarka", "elenitsamou", "oleksandrinka");
    /// An alias, the name in a group, what the space should prepare, and a goal.
    public static final List<String> OTHERS = List.of("Aliasqvist", "Ψευδώνυμακι", "Прізвиськонко", "Stanzanome",
            "Ράμπακαρότσι", "говоритизлікарем");

    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);
    /// By their first two bytes, so that the bytes are scanned once.
    private static final byte[][][] NEEDLES = needles();

    private Markers() {}

    /// Returns the files below some folders in which a marker can be read, with the folder's last name.
    public static List<String> readableIn(List<Path> folders) {
        return folders.stream().filter(Files::exists).flatMap(Markers::readableBelow).toList();
    }

    /// Checks whether a marker can be read in a text.
    public static boolean readableIn(String text) {
        return holdsOne(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> readableBelow(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(Markers::isReadable)
                    .map(file -> folder.getFileName() + "/" + folder.relativize(file)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isReadable(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            return holdsOne(bytes) || file.toString().endsWith(".xlsx") && holdsOne(unpacked(bytes))
                    || file.toString().endsWith(".pdf") && holdsOne(inflated(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] unpacked(byte[] archive) throws IOException {
        var all = new java.io.ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            while (zip.getNextEntry() != null) {
                zip.transferTo(all);
            }
        }
        return all.toByteArray();
    }

    /// Returns every stream of a PDF as a reader decodes it, with letters as glyph numbers; nothing of one that only a
    /// passphrase opens.
    private static byte[] inflated(byte[] pdf) throws IOException {
        var all = new java.io.ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    try (var in = stream.createInputStream()) {
                        in.transferTo(all);
                    }
                }
            }
        } catch (InvalidPasswordException sealed) {
            return new byte[0];
        }
        return all.toByteArray();
    }

    private static boolean holdsOne(byte[] bytes) {
        for (int at = 0; at + 1 < bytes.length; at++) {
            for (var needle : NEEDLES[firstTwo(bytes, at)]) {
                if (at + needle.length <= bytes.length
                        && Arrays.equals(bytes, at, at + needle.length, needle, 0, needle.length)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int firstTwo(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << Byte.SIZE | bytes[at + 1] & 0xff;
    }

    private static byte[][][] needles() {
        var all = new ArrayList<String>();
        Stream.of(NAMES, FOLDED, OTHERS).flatMap(List::stream)
                .flatMap(word -> Stream.of(word, word.toLowerCase(Locale.ROOT)))
                .distinct().forEach(word -> all.addAll(written(word)));
        var byFirstTwo = new byte[1 << 2 * Byte.SIZE][][];
        Arrays.fill(byFirstTwo, new byte[0][]);
        all.stream().map(text -> text.getBytes(StandardCharsets.ISO_8859_1))
                .collect(Collectors.groupingBy(needle -> firstTwo(needle, 0)))
                .forEach((first, some) -> byFirstTwo[first] = some.toArray(byte[][]::new));
        return byFirstTwo;
    }

    private static List<String> written(String word) {
        var ways = new ArrayList<String>();
        ENCODINGS.forEach(encoding -> ways.add(new String(word.getBytes(encoding), StandardCharsets.ISO_8859_1)));
        ways.add(HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)));
        ways.add(HexFormat.of().withUpperCase().formatHex(word.getBytes(StandardCharsets.UTF_8)));
        ways.addAll(Glyphs.written(word));
        return ways;
    }
}
