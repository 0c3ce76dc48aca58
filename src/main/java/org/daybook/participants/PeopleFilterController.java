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

/// Filters a list by language or path; the choices are those in the list. Next to it is the number that pass.
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

    /// Removes the paths, for a role that may not see them.
    void withoutPaths() {
        paths.setVisible(false);
    }

    /// Calls the action when another choice is made.
    void onChange(Runnable action) {
        changed = action;
    }

    /// Checks whether anybody is left out.
    boolean isSet() {
        return languages.getSelectionModel().getSelectedIndex() > 0 || paths.getSelectionModel().getSelectedIndex() > 0;
    }

    /// Removes the filters.
    @FXML
    void clear() {
        offering = true;
        languages.getSelectionModel().selectFirst();
        paths.getSelectionModel().selectFirst();
        offering = false;
        clear.setVisible(false);
        changed.run();
    }

    /// States how many pass; nothing if the list cannot hold anybody.
    void say(String words, boolean anybody) {
        count.setVisible(anybody);
        count.setText(words);
    }

    /// Offers the choices in these rows; a choice that was made stays.
    void offer(List<PersonFacts> rows) {
        offer(languages, anyLanguage, rows.stream().flatMap(her -> her.row().language().stream()).map(names::language));
        offer(paths, anyPath, rows.stream().flatMap(her -> her.paths().stream()).map(CurrentPaths.OnPath::path));
    }

    /// Returns those who pass the filters.
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
