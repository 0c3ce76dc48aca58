package org.daybook.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.daybook.base.Refusal;

/// Checks a whole open store. Finds problems, but repairs none.
final class Checkup {
    private final UnlockedStore current;
    private final Connection lane;
    private final List<Finding> findings = new ArrayList<>();

    Checkup(UnlockedStore current, Connection lane) {
        this.current = current;
        this.lane = lane;
    }

    List<Finding> findings() {
        checkPages();
        checkHeader();
        checkSlots();
        look("vault.finding.damaged", this::checkReferences);
        look("vault.finding.damaged", this::checkJournal);
        look("vault.finding.damaged", this::checkRow);
        return List.copyOf(findings);
    }

    private interface Check {
        void run() throws SQLException;
    }

    /// A check that cannot be run is a finding too.
    private void look(String key, Check check) {
        try {
            check.run();
        } catch (SQLException e) {
            find(key, Integer.toString(ExceptionSanitizer.sqliteCode(e)));
        }
    }

    private void find(String key, String where) {
        findings.add(new Finding(key, where));
    }

    private void checkPages() {
        look("vault.finding.damaged", () -> {
            // The write lane caches pages; a new connection reads what is on the disk.
            try (var fresh = current.database().reading()) {
                var answers = Sql.texts(fresh, "pragma integrity_check");
                if (!answers.equals(List.of("ok"))) {
                    find("vault.finding.damaged", Integer.toString(answers.size()));
                }
            }
        });
    }

    private void checkHeader() {
        try {
            if (StoreFolder.isPlaintext(current.database().file())) {
                find("vault.finding.plaintext", "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkSlots() {
        try {
            var file = Disk.readSlots(current.folder());
            if (!file.sameAs(current.slots()) || !file.isWhole(current.unlocked().key())) {
                find("vault.finding.slots", "");
            }
            for (var i = 0; i < file.slots().size(); i++) {
                var slot = file.slots().get(i);
                if (!Sealing.isSigned(slot.seal(), slot.recipient(file.store()), slot.signingPublicKey())) {
                    find("vault.finding.seal", Integer.toString(i + 1));
                }
            }
        } catch (IOException | Refusal e) {
            find("vault.finding.slots", "");
        }
    }

    private void checkReferences() throws SQLException {
        for (var table : Sql.texts(lane, "select distinct \"table\" from pragma_foreign_key_check")) {
            find("vault.finding.reference", table);
        }
    }

    private void checkJournal() throws SQLException {
        var present = Journal.present(lane);
        for (var trigger : Journal.expected(lane)) {
            if (!present.contains(trigger)) {
                find("vault.finding.trigger", trigger);
            }
        }
        if (Sql.number(lane, "select count(*) from journal_context where audit_id is null") != 1) {
            find("vault.finding.trigger", "journal_context");
        }
    }

    private void checkRow() throws SQLException {
        var info = StoreInfo.read(lane);
        var slots = current.slots();
        if (!info.store().equals(slots.store()) || info.generation() != slots.generation()
                || info.edition() != slots.edition()
                || current.folder().newestGeneration().orElse(0) != slots.generation()) {
            find("vault.finding.generation", "");
        }
        checkSigningKey();
    }

    /// Checks that the key that the slots trust is a key of this store: the current one, or one that a renewal replaced.
    private void checkSigningKey() throws SQLException {
        var all = SigningRows.hasPresent(lane);
        for (var slot : current.slots().slots()) {
            all &= SigningRows.believed(lane, slot).isPresent();
        }
        if (!all) {
            find("vault.finding.signing", "");
        }
    }
}
