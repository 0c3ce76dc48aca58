package org.daybook.outreach;

import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.daybook.ui.Inputs;
import org.daybook.ui.Texts;

/// The fields for how many copies of each material were handed out at an activity. Takes up no space if the site has none.
final class HandedOutController {
    private static final String MATERIAL = "material-";

    private final Texts texts;
    private final OutreachWords words;
    private final NumberFieldsController<MaterialId> given;

    @FXML
    private VBox handedOut;
    @FXML
    private VBox materials;

    HandedOutController(Texts texts) {
        this.texts = texts;
        words = new OutreachWords(texts);
        given = new NumberFieldsController<>(texts);
    }

    @FXML
    private void initialize() {
        handedOut.managedProperty().bind(handedOut.visibleProperty());
        handedOut.setVisible(false);
    }

    /// Adds a field for each material, registered among the inputs of the form around it.
    void offer(List<Material.Stock> all, Inputs inputs) {
        all.forEach(one -> given.add(one.material().id(), texts.say("outreach.materials.one", one.material().title(),
                words.language(one.material().language())), MATERIAL + one.material().id().value(), materials, inputs));
        handedOut.setVisible(!given.isEmpty());
    }

    /// Fills the fields.
    void show(Map<MaterialId, Integer> numbers) {
        given.show(material -> numbers.getOrDefault(material, 0));
    }

    /// Returns the names of its inputs.
    List<String> names() {
        return given.names();
    }

    Map<MaterialId, Integer> numbers() {
        return given.numbers();
    }

    void noProblems() {
        given.noProblems();
    }

    /// Shows the stock next to each material of which more was entered.
    ///
    /// @param before what the stored activity has already handed out
    /// @return whether more was entered for any material
    boolean tellStock(List<Material.Stock> all, Map<MaterialId, Integer> before) {
        var typed = given.numbers();
        boolean tooMany = false;
        for (var one : all) {
            var material = one.material().id();
            int there = Math.max(0, one.stock() + before.getOrDefault(material, 0));
            if (typed.getOrDefault(material, 0) > there) {
                given.problem(material, texts.say("outreach.problem.only", there));
                tooMany = true;
            }
        }
        return tooMany;
    }
}
