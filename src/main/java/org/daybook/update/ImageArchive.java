package org.daybook.update;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.daybook.base.Refusal;
import org.daybook.vault.Durable;
import org.jspecify.annotations.Nullable;

/// The program's folder as `tar.gz`. Although it was signed, nothing is written outside the target folder, only files and
/// folders are created, and it is never larger than stated in the head.
///
/// @param file  a copy that nobody else changes
/// @param bytes the length of the decompressed archive
record ImageArchive(Path file, long bytes) {
    private static final int MOST_ENTRIES = 20_000;
    /// Also excludes names that Windows would interpret as a drive, a stream or a device.
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_+@$(),=\\-.]{1,120}");
    private static final String EXECUTABLE = "rwxr-xr-x";

    /// Unpacks it and waits until all of it is on disk. File times are preserved, because a class cache is validated by them.
    ///
    /// @param into exists and is empty
    /// @throws Refusal `update.refusal.damaged` if it is not such an archive
    void unpack(Path into) throws IOException {
        try (var compressed = new BufferedInputStream(Files.newInputStream(file));
                var in = new TarArchiveInputStream(new Limited(decompressed(compressed), bytes))) {
            var entries = 0;
            for (var entry = next(in); entry != null; entry = next(in)) {
                if (++entries > MOST_ENTRIES) {
                    throw damaged();
                }
                unpack(entry, in, target(into, entry.getName()));
            }
        }
        syncFolders(into);
    }

    private static InputStream decompressed(InputStream compressed) throws IOException {
        try {
            return new GZIPInputStream(compressed);
        } catch (ZipException | EOFException e) {
            throw damaged();
        }
    }

    private static @Nullable TarArchiveEntry next(TarArchiveInputStream in) {
        try {
            return in.getNextEntry();
        } catch (IOException e) {
            throw damaged();
        }
    }

    private static Path target(Path into, String name) {
        var target = into;
        for (var part : name.split("/")) {
            if (!PART.matcher(part).matches() || part.equals("..") || part.equals(".")) {
                throw damaged();
            }
            target = target.resolve(part);
        }
        return target;
    }

    private static void unpack(TarArchiveEntry entry, InputStream in, Path target) throws IOException {
        switch (entry.getLinkFlag()) {
            case TarConstants.LF_DIR -> Files.createDirectories(target);
            case TarConstants.LF_NORMAL, TarConstants.LF_OLDNORM -> {
                Files.createDirectories(target.getParent());
                write(in, target);
                if ((entry.getMode() & 0100) != 0) {
                    makeExecutable(target);
                }
                Files.setLastModifiedTime(target, entry.getLastModifiedTime());
            }
            // Links, devices and anything else: a program needs none of these.
            default -> throw damaged();
        }
    }

    private static void write(InputStream in, Path target) throws IOException {
        try (var out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            in.transferTo(Channels.newOutputStream(out));
            out.force(true);
        }
    }

    private static void makeExecutable(Path target) throws IOException {
        if (target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(EXECUTABLE));
        }
    }

    private static void syncFolders(Path into) throws IOException {
        try (var all = Files.walk(into)) {
            for (var folder : all.filter(Files::isDirectory).toList()) {
                Durable.syncFolder(folder.resolve("any"));
            }
        }
    }

    private static Refusal damaged() {
        return new Refusal("update.refusal.damaged");
    }

    /// Throws a refusal if there is more data than announced.
    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int from, int most) {
            int read;
            try {
                read = in.read(to, from, most);
            } catch (IOException e) {
                // The data cannot be decompressed.
                throw damaged();
            }
            left -= Math.max(0, read);
            if (left < 0) {
                throw damaged();
            }
            return read;
        }

        @Override
        public long skip(long most) {
            var block = new byte[(int) Math.min(most, 1 << 16)];
            return Math.max(0, read(block, 0, block.length));
        }
    }
}
