package org.daybook.disclosure;

import java.util.Arrays;
import java.util.List;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/// The smallest and the largest value that one count of a component can have, all sums kept. Built anew for every
/// question: the solver's own tidying changes its model.
final class LinearProgramme {
    /// Stands for "without limit" inside the solver.
    static final double VAST = 1e6;

    private final Component component;

    LinearProgramme(Component component) {
        this.component = component;
    }

    /// A solution in which the count is as small as it can be.
    ///
    /// @return a value for every count of the component, in its order
    /// @throws Contradiction when there is no solution
    double[] smallest(int count) {
        var model = model(count);
        return solution(model, model.minimise());
    }

    /// A solution in which the count is as large as it can be; [#VAST] or nearly stands for "without limit".
    ///
    /// @return a value for every count of the component, in its order
    /// @throws Contradiction when there is no solution
    double[] largest(int count) {
        var model = model(count);
        return solution(model, model.maximise());
    }

    private ExpressionsBasedModel model(int wanted) {
        var model = new ExpressionsBasedModel();
        for (int at = 0; at < component.names.size(); at++) {
            var variable = model.newVariable("x" + at).lower(component.least[at])
                    .upper(Math.min(component.most[at], VAST));
            if (at == wanted) {
                variable.weight(1);
            }
        }
        List<Variable> variables = model.getVariables();
        for (int number = 0; number < component.lines.size(); number++) {
            var line = component.lines.get(number);
            var expression = model.newExpression("r" + number);
            for (int i = 0; i < line.at().length; i++) {
                expression.set(variables.get(line.at()[i]), line.times()[i]);
            }
            if (Double.isFinite(line.least())) {
                expression.lower(line.least());
            }
            if (Double.isFinite(line.most())) {
                expression.upper(line.most());
            }
        }
        return model;
    }

    /// An infeasible result carries values too: only the state tells.
    private static double[] solution(ExpressionsBasedModel model, Optimisation.Result result) {
        if (!result.getState().isOptimal()) {
            throw new Contradiction();
        }
        var values = new double[model.countVariables()];
        Arrays.setAll(values, result::doubleValue);
        return values;
    }
}
