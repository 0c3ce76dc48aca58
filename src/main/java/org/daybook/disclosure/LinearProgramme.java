package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;

/// The smallest and the largest value that one count of a component can have, all sums kept. The solver is given the sums as
/// they are: nothing is left for its model to simplify, which took longer than to solve it. It is built anew for every question.
final class LinearProgramme {
    /// Stands for "without limit" inside the solver.
    static final double VAST = 1e6;

    private final Component component;
    private final List<Row> equal = new ArrayList<>();
    private final List<Row> atMost = new ArrayList<>();

    /// A weighted sum of all counts, and what it is or is at most.
    private record Row(double[] times, double limit) {
        static Row of(Component.Line line, int counts, int sign, double limit) {
            var times = new double[counts];
            for (int i = 0; i < line.at().length; i++) {
                times[line.at()[i]] += sign * line.times()[i];
            }
            return new Row(times, sign * limit);
        }
    }

    LinearProgramme(Component component) {
        this.component = component;
        int counts = component.names.size();
        for (var line : component.lines) {
            if (line.least() == line.most()) {
                equal.add(Row.of(line, counts, 1, line.most()));
                continue;
            }
            if (Double.isFinite(line.least())) {
                atMost.add(Row.of(line, counts, -1, line.least()));
            }
            if (Double.isFinite(line.most())) {
                atMost.add(Row.of(line, counts, 1, line.most()));
            }
        }
    }

    /// A solution in which the count is as small as it can be.
    ///
    /// @return a value for every count of the component, in its order
    /// @throws Contradiction when there is no solution
    double[] smallest(int count) {
        return solution(count, 1);
    }

    /// A solution in which the count is as large as it can be; [#VAST] or nearly stands for "without limit".
    ///
    /// @return a value for every count of the component, in its order
    /// @throws Contradiction when there is no solution
    double[] largest(int count) {
        return solution(count, -1);
    }

    /// @param weight of the count in the sum that is made as small as it can be
    private double[] solution(int count, int weight) {
        var objective = new double[component.names.size()];
        objective[count] = weight;
        var builder = LinearSolver.newGeneralBuilder(objective).lower(component.least.clone())
                .upper(Arrays.stream(component.most).map(most -> Math.min(most, VAST)).toArray());
        equal.forEach(row -> builder.equality(row.limit(), row.times()));
        atMost.forEach(row -> builder.inequality(row.limit(), row.times()));
        return values(builder.solve(), objective.length);
    }

    /// An infeasible result carries values too: only the state tells.
    private static double[] values(Optimisation.Result result, int counts) {
        if (!result.getState().isOptimal()) {
            throw new Contradiction();
        }
        var values = new double[counts];
        Arrays.setAll(values, result::doubleValue);
        return values;
    }
}
