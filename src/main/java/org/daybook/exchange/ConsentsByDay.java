package org.daybook.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.daybook.staff.UnitOfWork;

/// The rows of all sheets of consents in the order of their days: the newest answer is written last, because the last one
/// applies. Of each row, only its place and day are in memory.
final class ConsentsByDay {
    /// The number of rows that are read together.
    private static final int TOGETHER = 100;
    private static final int FEWEST = 64;

    private final List<CheckedRows> sheets = new ArrayList<>();
    /// The day in the upper half, in days since 1970, and the place in the order of the files in the lower half.
    private long[] days = new long[FEWEST];
    /// By the place in the order of the files: the place of the sheet, and the number of the row.
    private int[] sheet = new int[FEWEST];
    private int[] number = new int[FEWEST];
    private int count;

    /// Adds a row that can be imported.
    void add(CheckedRows of, ImportRow row) {
        if (sheets.isEmpty() || sheets.getLast() != of) {
            sheets.add(of);
        }
        if (count == days.length) {
            int more = count + count / 2;
            days = Arrays.copyOf(days, more);
            sheet = Arrays.copyOf(sheet, more);
            number = Arrays.copyOf(number, more);
        }
        days[count] = row.day(ImportField.DAY).orElseThrow().toEpochDay() << Integer.SIZE | count;
        sheet[count] = sheets.size() - 1;
        number[count] = row.number();
        count++;
    }

    /// Passes on the rows by their days, those of one day in the order of the files. Inside a passage.
    void each(UnitOfWork work, Consumer<ImportRow> taker) {
        var order = Arrays.copyOf(days, count);
        Arrays.sort(order);
        for (int from = 0; from < count; from += TOGETHER) {
            each(work, Arrays.copyOfRange(order, from, Math.min(from + TOGETHER, count)), taker);
        }
    }

    private void each(UnitOfWork work, long[] some, Consumer<ImportRow> taker) {
        var wanted = new HashMap<Integer, Set<Integer>>();
        for (long one : some) {
            wanted.computeIfAbsent(sheet[(int) one], _ -> new HashSet<>()).add(number[(int) one]);
        }
        var found = new HashMap<Integer, Map<Integer, ImportRow>>();
        wanted.forEach((of, numbers) -> {
            var rows = found.computeIfAbsent(of, _ -> new HashMap<>());
            sheets.get(of).some(work, numbers, row -> rows.put(row.number(), row));
        });
        for (long one : some) {
            // A row that is gone must not look like one that was imported.
            taker.accept(Objects.requireNonNull(
                    found.getOrDefault(sheet[(int) one], Map.of()).get(number[(int) one]), "a row that was checked"));
        }
    }
}
