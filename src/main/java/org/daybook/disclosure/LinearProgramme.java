package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;

/// Finds the minimum and maximum of one count of a component, subject to all sums. The solver receives the sums directly:
/// presolving its model took longer than solving. It is built again for every query.
///
/// Of several hundred inequalities only a few are binding. So each is withheld until a solution violates it (*row generation*),
/// and is passed to the solver from then on, in all later queries too. A solution that violates none is one of the whole
/// programme.
final class LinearProgramme {
    /// Stands for "without limit" in the solver.
    static final double VAST = 1e6;
    /// The tolerance by which an inequality may be violated.
    private static final double NOTHING = Component.CLOSE / 10;

    private final Component component;
    private final List<Row> equal = new ArrayList<>();
    private final List<Row> waiting = new ArrayList<>();
    private final List<Row> atMost = new ArrayList<>();

    /// A weighted sum of all counts, and the value that it equals or does not exceed.
    private record Row(double[] times, double limit) {
        static Row of(Component.Line line, int counts, int sign, double limit) {
            var times = new double[counts];
            for (int i = 0; i < line.at().length; i++) {
                times[line.at()[i]] += sign * line.times()[i];
            }
            return new Row(times, sign * limit);
        }

        boolean isBrokenBy(double[] values) {
            double sum = 0;
            for (int count = 0; count < times.length; count++) {
                sum += times[count] * values[count];
            }
            return sum > limit + NOTHING;
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
                waiting.add(Row.of(line, counts, -1, line.least()));
            }
            if (Double.isFinite(line.most())) {
                waiting.add(Row.of(line, counts, 1, line.most()));
            }
        }
    }

    /// Returns a solution in which the count is minimal.
    ///
    /// @return a value for every count of the component, in its order
    /// @throws Contradiction if there is no solution
    double[] smallest(int count) {
        return solution(only(count, 1));
    }

    /// Returns a solution in which the count is maximal; [#VAST] or nearly that stands for "without limit".
    ///
    /// @return a value for every count of the component, in its order
    /// @throws Contradiction if there is no solution
    double[] largest(int count) {
        return solution(only(count, -1));
    }

    private double[] only(int count, int weight) {
        var objective = new double[component.names.size()];
        objective[count] = weight;
        return objective;
    }

    /// Returns a solution in which a weighted sum of the counts is minimal.
    ///
    /// @param objective a weight for every count of the component, in its order
    /// @return a value for every count
    /// @throws Contradiction if there is no solution
    double[] solution(double[] objective) {
        while (true) {
            var values = solved(objective);
            // Violated rows are no longer withheld: the solver receives them.
            if (!waiting.removeIf(row -> row.isBrokenBy(values) && atMost.add(row))) {
                return values;
            }
        }
    }

    private double[] solved(double[] objective) {
        var builder = LinearSolver.newGeneralBuilder(objective).lower(component.least.clone())
                .upper(Arrays.stream(component.most).map(most -> Math.min(most, VAST)).toArray());
        equal.forEach(row -> builder.equality(row.limit(), row.times()));
        atMost.forEach(row -> builder.inequality(row.limit(), row.times()));
        return values(builder.solve(), objective.length);
    }

    /// An infeasible result has values too: only the state shows that it is infeasible.
    private static double[] values(Optimisation.Result result, int counts) {
        if (!result.getState().isOptimal()) {
            throw new Contradiction();
        }
        var values = new double[counts];
        Arrays.setAll(values, result::doubleValue);
        return values;
    }
}
