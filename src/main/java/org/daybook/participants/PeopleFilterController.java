package org.daybook.participants;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.daybook.ui.Texts;

/// Leaves those of a list who speak a language, or are on a path; offered is what the list holds. Beside it stands how many
/// are left.
final class PeopleFilterController {
    private final LanguagesAndCountries names;
    private final String anyLanguage;
    private final String anyPath;
    private Runnable changed = () -> {};
    private boolean offering;

    @FXML
    private ComboBox<String> languages;
    @FXML
    private ComboBox<String> paths;
    @FXML
    private Label count;
    @FXML
    private Hyperlink clear;

    PeopleFilterController(Texts texts) {
        names = new LanguagesAndCountries(texts.locale());
        anyLanguage = texts.say("participants.people.any-language");
        anyPath = texts.say("participants.people.any-path");
    }

    @FXML
    private void initialize() {
        paths.managedProperty().bind(paths.visibleProperty());
        clear.setVisible(false);
        offer(List.of());
    }

    @FXML
    private void chosen() {
        if (!offering) {
            clear.setVisible(isSet());
            changed.run();
        }
    }

    /// Leaves paths out, for a role that does not see them.
    void withoutPaths() {
        paths.setVisible(false);
    }

    /// What is done when another choice was made.
    void onChange(Runnable action) {
        changed = action;
    }

    /// Whether anybody is left out.
    boolean isSet() {
        return languages.getSelectionModel().getSelectedIndex() > 0 || paths.getSelectionModel().getSelectedIndex() > 0;
    }

    /// Leaves nobody out.
    @FXML
    void clear() {
        offering = true;
        languages.getSelectionModel().selectFirst();
        paths.getSelectionModel().selectFirst();
        offering = false;
        clear.setVisible(false);
        changed.run();
    }

    /// Says how many are left; nothing where the list can hold nobody.
    void say(String words, boolean anybody) {
        count.setVisible(anybody);
        count.setText(words);
    }

    /// Offers what these hold; a choice that was made stays.
    void offer(List<PersonFacts> rows) {
        offer(languages, anyLanguage, rows.stream().flatMap(her -> her.row().language().stream()).map(names::language));
        offer(paths, anyPath, rows.stream().flatMap(her -> her.paths().stream()).map(CurrentPaths.OnPath::path));
    }

    /// Those whom the choices leave.
    List<PersonFacts> of(List<PersonFacts> rows) {
        var language = chosen(languages);
        var path = chosen(paths);
        return rows.stream()
                .filter(her -> language.isEmpty() || her.row().language().map(names::language).equals(language))
                .filter(her -> path.isEmpty()
                        || her.paths().stream().anyMatch(one -> path.equals(Optional.of(one.path()))))
                .toList();
    }

    private static Optional<String> chosen(ComboBox<String> list) {
        return list.getSelectionModel().getSelectedIndex() > 0 ? Optional.of(list.getValue()) : Optional.empty();
    }

    private void offer(ComboBox<String> list, String any, Stream<String> held) {
        var choice = chosen(list);
        var all = held.collect(Collectors.toCollection(TreeSet::new));
        choice.ifPresent(all::add);
        offering = true;
        list.getItems().setAll(Stream.concat(Stream.of(any), all.stream()).toList());
        list.setValue(choice.orElse(any));
        offering = false;
    }
}
