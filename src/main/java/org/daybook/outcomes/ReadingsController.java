package org.daybook.outcomes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.base.UserFile;
import org.daybook.outcomes.instrument.Catalogue;
import org.daybook.outcomes.instrument.Key;
import org.daybook.staff.StaffMember;
import org.daybook.ui.Card;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.EmptyState;
import org.daybook.ui.FileChoice;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Paragraph;
import org.daybook.ui.Screen;
import org.daybook.ui.SettingChange;
import org.daybook.ui.TypeAhead;
import org.daybook.ui.Ui;

/// The notes to read, the site's instruments with the files it added, and the person notified of low scores.
final class ReadingsController implements Screen<ReadingsPlace> {
    /// Larger than any file that is accepted; reading stops here.
    private static final int MOST = 300_000;

    private final Ui ui;
    private final Once addingOnce;
    private final Outcomes outcomes;
    private final FileChoice files;
    private final InstrumentWords words;
    private Optional<SettingChange<Optional<StaffMember>>> named = Optional.empty();
    private final Header header = new Header();

    @FXML
    private MessageLine message;
    @FXML
    private Card waiting;
    @FXML
    private VBox notes;
    @FXML
    private VBox instruments;
    @FXML
    private Card told;
    @FXML
    private ComboBox<Optional<StaffMember>> lead;
    @FXML
    private HBox adding;

    ReadingsController(Ui ui, Outcomes outcomes, FileChoice files) {
        this.addingOnce = new Once(ui.background());
        this.ui = ui;
        this.outcomes = outcomes;
        this.files = files;
        words = new InstrumentWords(ui.texts());
    }

    @FXML
    private void initialize() {
        boolean changes = outcomes.instruments().mayChange();
        show(waiting, outcomes.notes().mayHaveAny());
        show(told, changes);
        show(adding, changes);
        TypeAhead.off(lead);
        named = Optional.of(new SettingChange<>(ui, message, new SettingChange.Setting<>(
                outcomes.instruments()::lead, one -> outcomes.instruments().name(one.map(StaffMember::id)),
                this::showLead)));
        lead.setConverter(new ChosenWords<>(
                member -> member.map(StaffMember::initials).orElse(ui.texts().say("outcomes.readings.nobody"))));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @Override
    public Header header() {
        return header;
    }

    private record Read(List<Waiting> notes, Optional<LocalDate> day, Catalogue catalogue, List<SiteInstrument> own,
            List<StaffMember> mightLead, Optional<StaffMember> lead) {}

    @Override
    public void enter(ReadingsPlace place) {
        header.title(ui.texts().say("outcomes.readings.title"));
        load();
    }

    private void load() {
        ui.background().run(this::read, this::show);
    }

    /// Runs on the write lane.
    private Read read() {
        var notified = outcomes.notes().mayHaveAny();
        var all = outcomes.instruments();
        return new Read(notified ? outcomes.notes().mine() : List.of(),
                notified ? Optional.of(outcomes.notes().day()) : Optional.empty(), all.catalogue(), all.ofTheSite(),
                all.mightLead(), all.lead());
    }

    private void show(Read read) {
        notes.getChildren().setAll(read.notes().stream()
                .map(one -> NoteRowController.make(ui, one, read.day().orElseThrow())).toList());
        if (read.notes().isEmpty()) {
            notes.getChildren().setAll(new EmptyState(ui.texts().say("outcomes.readings.no-notes")));
        }
        instruments.getChildren().setAll(rows(read));
        var choices = new ArrayList<Optional<StaffMember>>(List.of(Optional.empty()));
        read.mightLead().forEach(one -> choices.add(Optional.of(one)));
        lead.setOnAction(_ -> {});
        lead.setItems(FXCollections.observableArrayList(choices));
        showLead(read.lead());
    }

    /// Shows the person without naming her.
    private void showLead(Optional<StaffMember> one) {
        lead.setOnAction(_ -> {});
        lead.setValue(one);
        lead.setOnAction(_ -> name(lead.getValue()));
    }

    private List<Node> rows(Read read) {
        var rows = new ArrayList<Node>();
        read.catalogue().keys().stream().filter(key -> read.own().stream().noneMatch(one -> isOnlyOwn(read, one, key)))
                .forEach(key -> rows.add(row(read.catalogue(), key)));
        read.own().forEach(one -> rows.add(own(one)));
        return rows;
    }

    /// Checks whether this instrument comes from the site in all its languages; its own row is then sufficient.
    private static boolean isOnlyOwn(Read read, SiteInstrument own, Key key) {
        return own.instrument().key().equals(key) && read.catalogue().all().stream()
                .filter(one -> one.key().equals(key))
                .allMatch(one -> read.own().stream().anyMatch(file -> file.instrument().equals(one)));
    }

    private Node row(Catalogue catalogue, Key key) {
        var instrument = words.nearest(catalogue, key);
        var languages = catalogue.languages(key).stream().map(words::language).sorted()
                .collect(Collectors.joining(", "));
        return line(words.title(instrument), languages.isEmpty()
                ? ui.texts().say("outcomes.readings.no-words")
                : languages, words.licence(instrument));
    }

    private HBox line(String title, String second, String licence) {
        var both = new VBox(paragraph(title, "strong"), paragraph(second, "muted"), paragraph(licence, "licence"));
        HBox.setHgrow(both, Priority.ALWAYS);
        var row = new HBox(both);
        row.getStyleClass().addAll("outcome-row", "outcome-file");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Paragraph paragraph(String text, String style) {
        var paragraph = new Paragraph();
        paragraph.setText(text);
        paragraph.getStyleClass().add(style);
        return paragraph;
    }

    private Node own(SiteInstrument one) {
        var added = one.retiredOn().map(day -> ui.texts().say("outcomes.readings.retired", ui.texts().date(day)))
                .orElseGet(() -> ui.texts().say("outcomes.readings.added", words.language(one.instrument().language()),
                        ui.texts().date(one.addedOn())));
        var row = line(one.instrument().heading().title(), added, words.licence(one.instrument()));
        if (outcomes.instruments().mayChange()) {
            var change = new Button(one.retiredOn().isPresent()
                    ? ui.texts().say("outcomes.readings.again")
                    : ui.texts().say("outcomes.readings.take-away"));
            change.setMinWidth(Button.USE_PREF_SIZE);
            change.setOnAction(_ -> offer(one));
            row.getChildren().add(change);
        }
        return row;
    }

    private void offer(SiteInstrument one) {
        message.clear();
        var title = one.instrument().heading().title();
        boolean again = one.retiredOn().isPresent();
        ui.background().run(() -> again
                ? outcomes.instruments().offerAgain(one.id())
                : outcomes.instruments().takeAway(one.id()), former -> {
                    message.done(
                            ui.texts().say(again ? "outcomes.readings.again.done" : "outcomes.readings.gone", title),
                            ui.texts().say("ui.message.undo"), () -> putBack(former));
                    load();
                }, this::refused);
    }

    private void putBack(Instruments.Former what) {
        ui.background().change(() -> outcomes.instruments().putBack(what), () -> {
            message.done(ui.texts().say("ui.message.undone"));
            load();
        }, this::refused);
    }

    private void name(Optional<StaffMember> member) {
        named.ifPresent(setting -> setting.to(member, ui.texts().say("outcomes.readings.named")));
    }

    @FXML
    private void add() {
        message.clear();
        files.choose(adding.getScene().getWindow(), ui.texts().say("outcomes.readings.choose"))
                .ifPresent(file -> addingOnce.run(() -> outcomes.instruments().add(bytes(file)), this::added,
                        this::refused));
    }

    /// An unreadable file gives a single message and is not a program error; its path is not disclosed.
    /// So does a pipe: reading it would never end.
    static byte[] bytes(Path file) {
        try (var stream = UserFile.open(file)) {
            return stream.readNBytes(MOST);
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal("outcomes.refusal.unreadable");
        }
    }

    private void added(Added what) {
        switch (what) {
            case Added.Taken taken -> {
                message.done(ui.texts().say("outcomes.readings.taken",
                        taken.instrument().instrument().heading().title()));
                load();
            }
            case Added.Refused refused -> message.warn(words.why(refused.flaw()));
        }
    }

    private void refused(Refusal refusal) {
        message.warn(ui.texts().say(refusal.key()));
    }
}
