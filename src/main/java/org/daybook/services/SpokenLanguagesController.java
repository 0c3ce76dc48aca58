package org.daybook.services;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import org.daybook.ui.Inputs;
import org.daybook.ui.Unsaved;

/// The check boxes for the languages spoken at a service: those offered by the form, and those already stored. An import
/// accepts any language, and none is dropped because the form does not offer it. On the screen thread.
final class SpokenLanguagesController {
    private static final String INPUT = "language-";

    private final ServiceWords words;
    private final FlowPane pane;
    private final Inputs inputs;
    private final Map<String, CheckBox> ticks = new TreeMap<>();

    /// @param words  names of languages
    /// @param pane   the parent of the check boxes
    /// @param inputs the inputs of the surrounding form
    SpokenLanguagesController(ServiceWords words, FlowPane pane, Inputs inputs) {
        this.words = words;
        this.pane = pane;
        this.inputs = inputs;
        words.languages().forEach(this::offer);
    }

    private void offer(String code) {
        var tick = new CheckBox(words.language(code));
        tick.setMinWidth(CheckBox.USE_PREF_SIZE);
        tick.setId("spoken-" + code);
        ticks.put(code, tick);
        pane.getChildren().add(tick);
        inputs.with(INPUT + code, tick);
    }

    private void offerAlso(Collection<String> codes) {
        codes.stream().filter(code -> !ticks.containsKey(code)).sorted().forEach(this::offer);
    }

    /// Also offers the languages in unsaved input for a known service, which waits for what is stored.
    void await(Unsaved unsaved) {
        var codes = unsaved.typed().keySet().stream().filter(name -> name.startsWith(INPUT))
                .map(name -> name.substring(INPUT.length()).split("#", 2)[0])
                .filter(code -> !ticks.containsKey(code)).collect(Collectors.toSet());
        offerAlso(codes);
        codes.forEach(code -> inputs.awaiting(INPUT + code));
    }

    /// Ticks these languages and no others.
    void choose(Set<String> codes) {
        offerAlso(codes);
        ticks.forEach((code, tick) -> tick.setSelected(codes.contains(code)));
    }

    /// Returns the ISO 639 codes of the ticked languages.
    Set<String> chosen() {
        return ticks.entrySet().stream().filter(entry -> entry.getValue().isSelected()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// Returns the names of the check boxes in the form.
    Stream<String> names() {
        return ticks.keySet().stream().map(code -> INPUT + code);
    }
}
