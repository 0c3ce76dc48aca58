package org.daybook.exchange;

import static org.daybook.staff.Permission.IMPORT;
import static org.daybook.staff.Permission.SEE_IMPORTS;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Progress;

/// Imports rows that an import refused, once they were corrected. They are checked as its own rows were, and are written as a
/// separate import, decision 113. On the write lane's thread, outside a passage; each method throws [Refusal] if the role does
/// not permit it.
public final class Mending {
    private static final String NO = "no";

    private final Gate gate;
    private final Imports imports;
    private final RefusedWomen women;
    private final RefusedRowStore store = new RefusedRowStore();

    Mending(Gate gate, Imports imports, RefusedWomen women) {
        this.women = women;
        this.gate = gate;
        this.imports = imports;
    }

    /// The result of a correction.
    ///
    /// @param result   the result of the import that wrote rows; without an identity if there was none
    /// @param problems what is still wrong with a row, by the row
    /// @param emptied  rows of which only the place and the reason are left
    public record Mended(ImportResult result, Map<UUID, List<RowProblem>> problems, Set<UUID> emptied) {
        public Mended {
            problems = Map.copyOf(problems);
            emptied = Set.copyOf(emptied);
        }
    }

    /// Returns the content of a row, read when somebody opens it.
    ///
    /// @return empty if it no longer exists, names a woman whose file is hidden from the reader, or can be corrected in its
    ///         file only
    public Optional<KeptRow> open(UUID row) {
        return gate.look(SEE_IMPORTS,
                work -> store.kept(work.tx(), row).filter(_ -> !women.hidden(work).contains(row)));
    }

    /// Imports one row, with these cells.
    ///
    /// @param of    the import that refused it
    /// @param cells its current content
    /// @param more  the current content of its other columns, by day or by item
    /// @throws Refusal `exchange.refusal.unknown-row` if it no longer exists
    public Mended mend(ImportId of, UUID row, Map<ImportField, String> cells, Map<String, String> more) {
        var kept = open(row).orElseThrow(() -> new Refusal("exchange.refusal.unknown-row"));
        return take(of, List.of(kept.with(withAbsence(kept, cells), more)),
                RefusedNaming.isSame(person(cells), person(kept.cells())) ? Tried.CORRECTED : Tried.OF_ANOTHER);
    }

    private static String person(Map<ImportField, String> cells) {
        return cells.getOrDefault(ImportField.PERSON, "");
    }

    /// Clearing an unreadable mark means that she did not come.
    private static Map<ImportField, String> withAbsence(KeptRow kept, Map<ImportField, String> cells) {
        var all = new EnumMap<ImportField, String>(ImportField.class);
        all.putAll(cells);
        if (kept.about() == SheetKind.ATTENDANCE && kept.cells().containsKey(ImportField.PRESENT)) {
            all.putIfAbsent(ImportField.PRESENT, NO);
        }
        return all;
    }

    /// Tries all rows of an import again, unchanged: what was missing may be here by now.
    public Mended again(ImportId of) {
        return take(of, waiting(of), Tried.AS_THEY_WERE);
    }

    /// Imports the rows of an import that waited for a row, such as the marks of a woman whose row was corrected just now. They
    /// are an import of their own.
    ///
    /// @param corrected the row as it was imported
    /// @return empty if no row waited for it
    public Optional<Mended> follow(ImportId of, KeptRow corrected) {
        return Optional.of(waiting(of).stream().filter(row -> WaitsFor.isMet(row, corrected)).toList())
                .filter(rows -> !rows.isEmpty()).map(rows -> take(of, rows, Tried.AS_THEY_WERE));
    }

    private List<KeptRow> waiting(ImportId of) {
        return gate.look(SEE_IMPORTS, work -> {
            var hidden = women.hidden(work);
            return store.kept(work.tx(), of).stream().filter(kept -> !hidden.contains(kept.row().id())).toList();
        });
    }

    /// How rows are tried.
    private enum Tried {
        AS_THEY_WERE,
        /// With other cells, about the same woman.
        CORRECTED,
        /// With the name of another woman. A mistyped card is the card of another woman, and the outcome for her rows does not
        /// apply to this one.
        OF_ANOTHER
    }

    private Mended take(ImportId of, List<KeptRow> rows, Tried how) {
        var numbered = MendedSheet.numbered(rows);
        // If a row is imported alone, she comes since the first day among her rows that continue to wait.
        var check = imports.check(plan(numbered))
                .beside(imports.check(plan(MendedSheet.numbered(waiting(of)))));
        var result = imports.write(check, Progress.unwatched(), Optional.of(of),
                (work, written) -> settle(work, of, numbered, written, how));
        if (result.id().isEmpty() && (!done(numbered, result).isEmpty() || !nothingKept(result, how).isEmpty()
                || !forAnotherReason(numbered, result, how).isEmpty())) {
            // They are here already: nothing is written for them, and they no longer wait, or for another reason.
            gate.act(IMPORT, work -> {
                work.names(of.value());
                settle(work, of, numbered, result, how);
            });
        }
        return new Mended(result, refusing(result).stream().collect(Collectors.groupingBy(
                problem -> kept(numbered, problem.row()).row().id())),
                nothingKept(result, how).stream().map(problem -> kept(numbered, problem.row()).row().id())
                        .collect(Collectors.toSet()));
    }

    /// Rows that were imported no longer wait, and of women about whom nothing may be written any more, nothing is kept.
    private void settle(UnitOfWork work, ImportId of, Map<Integer, KeptRow> rows, ImportResult result,
            Tried how) {
        done(rows, result).forEach(row -> store.delete(work.tx(), of, row));
        nothingKept(result, how)
                .forEach(problem -> store.bare(work.tx(), of, kept(rows, problem.row()), problem.kind()));
        forAnotherReason(rows, result, how)
                .forEach(problem -> store.reason(work.tx(), kept(rows, problem.row()), problem));
    }

    /// Returns what is wrong with rows that waited for another row and now wait for another reason.
    private static List<RowProblem> forAnotherReason(Map<Integer, KeptRow> rows, ImportResult result, Tried how) {
        return refusing(result).stream().filter(_ -> how == Tried.AS_THEY_WERE)
                .filter(problem -> !RefusedWriting.keepsNothing(problem.kind()))
                .filter(problem -> WaitsFor.of(kept(rows, problem.row()).row().kind())
                        .filter(_ -> kept(rows, problem.row()).row().kind() != problem.kind()).isPresent())
                .toList();
    }

    private static List<RowProblem> nothingKept(ImportResult result, Tried how) {
        return how == Tried.OF_ANOTHER
                ? List.of()
                : result.problems().stream().filter(problem -> RefusedWriting.keepsNothing(problem.kind())).toList();
    }

    private static KeptRow kept(Map<Integer, KeptRow> rows, int number) {
        return Optional.ofNullable(rows.get(number)).orElseThrow();
    }

    private static List<RowProblem> refusing(ImportResult result) {
        return result.problems().stream().filter(problem -> problem.kind().refuses()).toList();
    }

    /// Returns the rows that were imported or are here already. An answer that a register has for a woman who is here waits: it
    /// was not imported.
    private static List<KeptRow> done(Map<Integer, KeptRow> rows, ImportResult result) {
        var left = result.problems().stream()
                .filter(problem -> problem.kind().refuses() || problem.kind() == ProblemKind.HERE_ALREADY
                        && kept(rows, problem.row()).about() == SheetKind.CONSENTS)
                .map(RowProblem::row).collect(Collectors.toSet());
        return rows.entrySet().stream().filter(row -> !left.contains(row.getKey())).map(Map.Entry::getValue).toList();
    }

    /// The rows that make one sheet.
    private record Group(String sheet, SheetKind about, boolean named) {}

    private static ImportPlan plan(Map<Integer, KeptRow> rows) {
        var groups = new LinkedHashMap<Group, Map<Integer, KeptRow>>();
        rows.forEach((number, kept) -> groups.computeIfAbsent(
                new Group(kept.row().sheet(), kept.about(), kept.isKnownByName()), _ -> new LinkedHashMap<>())
                .put(number, kept));
        var sheets = new ArrayList<PlannedSheet>();
        groups.forEach((group, some) -> sheets
                .add(new MendedSheet(group.sheet(), some, group.named()).planned(group.about())));
        return new ImportPlan(rows.values().stream().map(KeptRow::register).findFirst().orElse(""), sheets);
    }
}
