package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;
import org.ojalgo.structure.Mutate1D;

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
    private final List<Row> equal;
    private final List<Row> waiting;
    private final List<Row> atMost;

    /// A weighted sum of some counts, and the value that it equals or does not exceed.
    private record Row(int[] at, double[] times, double limit) {
        static Row of(Component.Line line, int sign, double limit) {
            return new Row(line.at(), Arrays.stream(line.times()).map(times -> sign * times).toArray(), sign * limit);
        }

        boolean isBrokenBy(double[] values) {
            double sum = 0;
            for (int i = 0; i < at.length; i++) {
                sum += times[i] * values[at[i]];
            }
            return sum > limit + NOTHING;
        }

        /// Gives the solver the counts in it alone: a row with a factor for every count takes it longer.
        void into(Mutate1D row) {
            for (int i = 0; i < at.length; i++) {
                row.set(at[i], times[i]);
            }
        }
    }

    LinearProgramme(Component component) {
        this.component = component;
        this.equal = new ArrayList<>();
        this.waiting = new ArrayList<>();
        this.atMost = new ArrayList<>();
        for (var line : component.lines) {
            if (line.least() == line.most()) {
                equal.add(Row.of(line, 1, line.most()));
                continue;
            }
            if (Double.isFinite(line.least())) {
                waiting.add(Row.of(line, -1, line.least()));
            }
            if (Double.isFinite(line.most())) {
                waiting.add(Row.of(line, 1, line.most()));
            }
        }
    }

    private LinearProgramme(Component component, LinearProgramme same) {
        this.component = component;
        this.equal = same.equal;
        this.waiting = same.waiting;
        this.atMost = same.atMost;
    }

    /// Returns the programme of the same counts and sums with other bounds. Both withhold the same inequalities.
    LinearProgramme with(Component bounds) {
        return new LinearProgramme(bounds, this);
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
        equal.forEach(row -> row.into(builder.equality(row.limit())));
        atMost.forEach(row -> row.into(builder.inequality(row.limit())));
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
