package org.daybook.exchange;

import static org.daybook.staff.Permission.EXPORT_OPEN;
import static org.daybook.staff.Permission.EXPORT_SEALED;
import static org.daybook.staff.Permission.SEE_EXPORTS;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.daybook.base.Refusal;
import org.daybook.participants.MemberExport;
import org.daybook.staff.Gate;
import org.daybook.staff.PassphraseFloor;
import org.daybook.staff.Permission;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.WorkWithGirls;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;
import org.daybook.vault.SealedFiles;
import org.daybook.vault.SignInSecret;

/// Exports everything that an import can read: encrypted under a passphrase, or unencrypted if two people agree. Neither can be
/// made by a colleague from whom somebody's file is hidden, or who may not open the record of a girl in it, since the file
/// would contain that record. On the write lane's thread, outside a passage; each method throws [Refusal] if the role does not
/// permit it.
public final class Exports {
    private final Gate gate;
    private final SealedFiles sealing;
    private final OpenExports openly;
    private final int sheetRows;

    /// @param gate    the way to the store
    /// @param sealing encrypts files
    public Exports(Gate gate, SealedFiles sealing) {
        this(gate, sealing, ReadingLimit.SHEET_ROWS);
    }

    /// @param sheetRows the most rows of a sheet
    Exports(Gate gate, SealedFiles sealing, int sheetRows) {
        this.sheetRows = sheetRows;
        this.gate = gate;
        this.sealing = sealing;
        openly = new OpenExports(gate);
    }

    /// Checks whether the worker's role may export everything.
    public boolean mayExport() {
        return gate.allows(EXPORT_SEALED);
    }

    /// Returns the requests for files that anybody can read.
    public OpenExports openly() {
        return openly;
    }

    /// Returns a file with a neutral name that does not exist in this folder yet.
    ///
    /// @param ending with its dot
    public Path free(Path folder, String ending) {
        return FreshFile.free(folder, gate.look(SEE_EXPORTS, UnitOfWork::today), ending);
    }

    private interface Content {
        Map<SheetKind, Integer> to(OutputStream out) throws IOException;
    }

    /// Writes everything into a new file that only this passphrase opens. A colleague reviews it afterwards. Slow; some seconds
    /// for thousands of women.
    ///
    /// @param file     must not exist
    /// @param secret   closed by the caller
    /// @param texts    the language of the file
    /// @param progress may throw a [CancellationException]: then nothing of the file exists
    /// @throws Refusal `staff.holding.*` if the passphrase is too weak, `exchange.refusal.cannot-write`,
    ///         `exchange.refusal.not-everybody`, `exchange.refusal.too-many-rows`; nothing of the file exists then
    public ExportMade sealed(Path file, SignInSecret secret, Texts texts, Progress progress) {
        PassphraseFloor.require(secret, List.of());
        return write(EXPORT_SEALED, file, work -> {
            work.awaitReview();
            return out -> {
                try (var sealed = sealing.write(out, secret); var lines = new RowLines(sealed)) {
                    var counts = workbook(work, texts, progress).write(lines, about(work, texts));
                    lines.whole();
                    return counts;
                }
            };
        });
    }

    /// Writes everything into a new workbook (XLSX) that anybody can read, if two people agree.
    ///
    /// @param file     must not exist
    /// @param texts    the language of the file
    /// @param progress may throw a [CancellationException]: then nothing of the file exists
    /// @throws Refusal as [#sealed], and `exchange.refusal.open-not-asked`, `exchange.refusal.second-person`,
    ///         `exchange.refusal.seven-days`
    public ExportMade open(Path file, Texts texts, Progress progress) {
        return write(EXPORT_OPEN, file, work -> {
            openly.settle(work);
            return out -> {
                try (var book = new WorkbookOut(out)) {
                    return workbook(work, texts, progress).write(book, about(work, texts));
                }
            };
        });
    }

    private ExportMade write(Permission permission, Path file,
            Function<UnitOfWork, Content> content) {
        var fresh = new FreshFile(file);
        try {
            return gate.pass(permission, work -> {
                if (work.isKeptFromAnybody() || holdsGirlsOfOthers(work)) {
                    throw new Refusal("exchange.refusal.not-everybody");
                }
                var writing = content.apply(work);
                var counts = fresh.write(writing::to);
                var members = MemberExport.rows(work);
                return new ExportMade(file, counts, members.visible(work).size() - members.usable(work).size());
            });
        } catch (RuntimeException e) {
            fresh.forget();
            throw e;
        }
    }

    /// Checks whether the export would contain a girl whose record the exporting colleague may not open.
    private static boolean holdsGirlsOfOthers(UnitOfWork work) {
        var shown = new WorkWithGirls().shown(work);
        return MemberExport.rows(work).usable(work).stream().anyMatch(one -> !shown.test(one.id()));
    }

    private ExportedWorkbook workbook(UnitOfWork work, Texts texts, Progress progress) {
        return new ExportedWorkbook(work, words(texts), progress, sheetRows);
    }

    private static ExportWords words(Texts texts) {
        return new ExportWords(texts.language().get().getLanguage());
    }

    private static List<String> about(UnitOfWork work, Texts texts) {
        return List.of(texts.say("exchange.export-about.made", texts.day(work.today())),
                texts.say("exchange.export-about.again"), texts.say("exchange.export-about.not-held"),
                texts.say("exchange.export-about.not-checked"), texts.say("exchange.export-about.not-team"),
                texts.say("exchange.export-about.not-people"),
                texts.say("exchange.export-about.changed"),
                texts.say("exchange.export-about.telephones"));
    }
}
