package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TotalJudgeTest {
    private static final int SITES = 300;
    private static final List<String> CELLS = List.of("c|t=1", "c|t=2", "c|t=3", "c|t=4");
    private static final AttackerView VIEW = new AttackerView("one", Threshold.TEN, List.of(), List.of());

    /// What is known about one total by its solutions states nothing about another: asking about the second alone gives the
    /// same answer.
    @Test
    void whatWasAskedBeforeChangesNoAnswer() {
        for (int seed = 0; seed < SITES; seed++) {
            var asked = judge(seed);
            asked.ask("a");
            answers(asked);
            asked.ask("b");
            var alone = judge(seed);
            alone.ask("b");
            assertEquals(answers(alone), answers(asked), "site " + seed);
        }
    }

    private static List<Boolean> answers(TotalJudge judge) {
        var found = new ArrayList<Boolean>();
        for (int multiple = 10; multiple <= Math.min(judge.most(), 100) + Promise.WIDTH; multiple += Rounding.BASE) {
            double low = Math.max(judge.least(), multiple - Promise.WIDTH);
            double high = Math.min(judge.most(), multiple + Promise.WIDTH);
            found.add(low <= high && judge.keeps(low, high));
        }
        return found;
    }

    /// Two totals of some cells each, with what is known about the cells and about a sum of them. It describes a situation that
    /// exists.
    private static TotalJudge judge(int seed) {
        var chance = new Random(seed);
        var people = CELLS.stream().collect(Collectors.toMap(Function.identity(), _ -> 10 + chance.nextInt(15)));
        var model = new Model();
        people.forEach((cell, many) -> model.between(cell, 0, many + 5.0 + chance.nextInt(20)));
        for (var total : List.of("a", "b")) {
            var cells = new HashMap<String, Double>();
            CELLS.stream().filter(_ -> chance.nextBoolean()).forEach(cell -> cells.put(cell, -1.0));
            cells.put(CELLS.getFirst(), -1.0);
            cells.put(total, 1.0);
            model.between(total, 10, 100);
            model.row(cells, 0, 0);
        }
        var sum = CELLS.stream().skip(chance.nextInt(2))
                .collect(Collectors.toMap(Function.identity(), _ -> 1.0 + chance.nextInt(2)));
        double many = sum.entrySet().stream()
                .mapToDouble(term -> term.getValue() * people.getOrDefault(term.getKey(), 0))
                .sum();
        model.row(sum, many - chance.nextInt(8), many + chance.nextInt(8));
        return new TotalJudge(Component.of(model).stream().filter(one -> one.names.contains("a")).findFirst()
                .orElseThrow(), VIEW);
    }
}
