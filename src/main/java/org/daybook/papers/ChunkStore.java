package org.daybook.papers;

import java.util.Arrays;
import java.util.Optional;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.Tx;

/// SQL of the bytes: chunks of 1 MiB, one row each, so that no statement needs more memory than that.
final class ChunkStore {
    private static final int CHUNK = 1 << 20;

    void write(SubjectWork work, PaperId paper, byte[] bytes) {
        for (int nr = 0; nr * CHUNK < bytes.length; nr++) {
            var chunk = Arrays.copyOfRange(bytes, nr * CHUNK, Math.min(bytes.length, (nr + 1) * CHUNK));
            work.tx().handle().createUpdate("""
                    insert into paper_chunk (id, paper, nr, bytes)
                    values (:id, :paper, :nr, :bytes)""").bind("id", work.newId()).bind("paper", paper.value())
                    .bind("nr", nr).bind("bytes", chunk).execute();
            Arrays.fill(chunk, (byte) 0);
        }
    }

    /// Returns the SHA-256 of what is stored, read chunk by chunk.
    String digest(Tx tx, PaperId paper) {
        var digest = new Digest();
        for (int nr = 0;; nr++) {
            var chunk = chunk(tx, paper, nr);
            if (chunk.isEmpty()) {
                return digest.digits();
            }
            digest.with(chunk.get());
        }
    }

    /// Returns the bytes, if they are exactly those that were stored.
    Optional<byte[]> read(Tx tx, KeptPaper paper) {
        var bytes = new byte[paper.seal().size()];
        int at = 0;
        for (int nr = 0; at < bytes.length; nr++) {
            var chunk = chunk(tx, paper.ref().id(), nr);
            if (chunk.isEmpty() || at + chunk.get().length > bytes.length) {
                return Optional.empty();
            }
            System.arraycopy(chunk.get(), 0, bytes, at, chunk.get().length);
            at += chunk.get().length;
        }
        return Optional.of(bytes).filter(whole -> Digest.of(whole).equals(paper.seal().sha256()));
    }

    private static Optional<byte[]> chunk(Tx tx, PaperId paper, int nr) {
        return tx.handle().createQuery("""
                select bytes
                  from paper_chunk
                 where paper = :paper and nr = :nr""").bind("paper", paper.value()).bind("nr", nr)
                .mapTo(byte[].class).findOne();
    }

    void delete(SubjectWork work, PaperId paper) {
        work.tx().handle().createUpdate("""
                delete from paper_chunk
                 where paper = :paper""").bind("paper", paper.value()).execute();
    }

    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from paper_chunk
                 where paper in (select id
                                   from paper
                                  where participant = :her)""").bind("her", work.her().value()).execute();
    }
}
