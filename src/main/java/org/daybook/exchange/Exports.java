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

/// Takes out everything that an import can bring in: sealed under a passphrase, or open where two people agree. Whoever never sees somebody's
/// file, or may open no girl's record where there is one, cannot make either, since it would hold her. On the write lane's thread, outside a passage; each throws [Refusal] when her
/// role may not.
public final class Exports {
    private final Gate gate;
    private final SealedFiles sealing;
    private final OpenExports openly;
    private final int sheetRows;

    /// @param gate    the way to the store
    /// @param sealing seals files
    public Exports(Gate gate, SealedFiles sealing) {
        this(gate, sealing, ReadingLimit.SHEET_ROWS);
    }

    /// @param sheetRows how many rows a sheet of a file has at most
    Exports(Gate gate, SealedFiles sealing, int sheetRows) {
        this.sheetRows = sheetRows;
        this.gate = gate;
        this.sealing = sealing;
        openly = new OpenExports(gate);
    }

    /// Whether the worker's role may take everything out.
    public boolean mayExport() {
        return gate.allows(EXPORT_SEALED);
    }

    /// Who asks for a file that anybody can read.
    public OpenExports openly() {
        return openly;
    }

    /// A file of a neutral name that is not in this folder yet.
    ///
    /// @param ending with its dot
    public Path free(Path folder, String ending) {
        return FreshFile.free(folder, gate.look(SEE_EXPORTS, UnitOfWork::today), ending);
    }

    private interface Content {
        Map<SheetKind, Integer> to(OutputStream out) throws IOException;
    }

    /// Writes everything into a new file that opens with this passphrase alone. A colleague reads of it afterwards. Slow; some seconds for
    /// thousands of women.
    ///
    /// @param file     must not be there
    /// @param secret   the caller closes it
    /// @param texts    the language of the file
    /// @param progress may throw a [CancellationException]: then nothing of the file is there
    /// @throws Refusal `staff.holding.*` where the passphrase is too weak, `exchange.refusal.cannot-write`, `exchange.refusal.not-everybody`, `exchange.refusal.too-many-rows`; nothing of
    ///                 the file is there then
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

    /// Writes everything into a new workbook (XLSX) that anybody can read, where two people agree.
    ///
    /// @param file     must not be there
    /// @param texts    the language of the file
    /// @param progress may throw a [CancellationException]: then nothing of the file is there
    /// @throws Refusal as [#sealed], and `exchange.refusal.open-not-asked`, `exchange.refusal.second-person`,
    ///                 `exchange.refusal.seven-days`
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

    /// Whether a girl would be in it whose record whoever makes it may not open.
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
