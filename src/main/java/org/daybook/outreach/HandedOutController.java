package org.daybook.outreach;

import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.daybook.ui.Inputs;
import org.daybook.ui.Texts;

/// How many of each material were handed out at an activity. Takes no room where the site has none.
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

    /// Offers a field for each material, named among the inputs of the form around it.
    void offer(List<Material.Stock> all, Inputs inputs) {
        all.forEach(one -> given.add(one.material().id(), texts.say("outreach.materials.one", one.material().title(),
                words.language(one.material().language())), MATERIAL + one.material().id().value(), materials, inputs));
        handedOut.setVisible(!given.isEmpty());
    }

    /// Fills it.
    void show(Map<MaterialId, Integer> numbers) {
        given.show(material -> numbers.getOrDefault(material, 0));
    }

    /// The names of its inputs.
    List<String> names() {
        return given.names();
    }

    Map<MaterialId, Integer> numbers() {
        return given.numbers();
    }

    void noProblems() {
        given.noProblems();
    }

    /// Says beside each material how many there are, where more was typed.
    ///
    /// @param before what is handed out already by the activity as it is stored
    /// @return whether more was typed of any
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
