package org.daybook.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A workbook as a ZIP package, unpacked step by step and never beyond the size of a register.
final class PackedFile implements AutoCloseable {
    private final ZipFile zip;
    private final long size;
    private long packedBefore;
    private long unpacked;

    /// @throws IOException if it is damaged or incomplete
    PackedFile(Path file) throws IOException {
        size = Files.size(file);
        zip = new ZipFile(file.toFile());
        if (zip.size() > ReadingLimit.PARTS) {
            zip.close();
            throw ReadingRefusal.TOO_LARGE.refusal();
        }
    }

    /// Checks whether a part exists.
    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /// Returns the names of the parts in a folder.
    List<String> in(String folder) {
        return zip.stream().map(ZipEntry::getName).filter(name -> name.startsWith(folder)).toList();
    }

    /// Opens a part.
    ///
    /// @return empty if there is none
    Optional<InputStream> open(String part) throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            return Optional.empty();
        }
        var in = zip.getInputStream(entry);
        return in == null ? Optional.empty() : Optional.of(new Part(in, entry));
    }

    /// Opens a required part.
    InputStream require(String part) throws IOException {
        return open(part).orElseThrow(ReadingRefusal.DAMAGED::refusal);
    }

    /// Returns how much of the file was unpacked, in thousandths.
    int thousandths() {
        return Math.clamp(packedBefore * 1000 / Math.max(1, size), 0, 1000);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// Counts the unpacked bytes, and compares their checksum with the one in the package.
    private final class Part extends FilterInputStream {
        private final ZipEntry entry;
        private final CRC32 sum = new CRC32();
        private final long packedAt = packedBefore;
        private long here;

        Part(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            if (count < 0) {
                if (entry.getCrc() != -1 && entry.getCrc() != sum.getValue()) {
                    throw ReadingRefusal.DAMAGED.refusal();
                }
                return count;
            }
            sum.update(into, from, count);
            count(count);
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            return readNBytes((int) Math.min(count, 1 << 13)).length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int bytes) {
            here += bytes;
            unpacked += bytes;
            packedBefore = packedAt
                    + (long) (Math.max(0, entry.getCompressedSize()) * Math.min(1.0,
                            (double) here / Math.max(1, entry.getSize())));
            if (unpacked > ReadingLimit.UNPACKED || unpacked > ReadingLimit.UNPACKED_FREELY
                    && unpacked / Math.max(1, size) > ReadingLimit.RATIO) {
                throw ReadingRefusal.TOO_LARGE.refusal();
            }
        }
    }
}
