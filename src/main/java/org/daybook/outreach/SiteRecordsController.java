package org.daybook.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.staff.ErasedSoFar;
import org.daybook.ui.KindFilter;
import org.daybook.ui.Chip;
import org.daybook.ui.EmptyState;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;

/// Complaints, meetings of the advisory group and safety checks, the newest first.
final class SiteRecordsController implements OutreachSection {
    private record Read(List<SiteRecord> all, LocalDate today) {}

    private final Ui ui;
    private final Texts texts;
    private final SiteRecords records;
    private final OutreachWords words;
    private final OnceEach changing;
    private Optional<Read> read = Optional.empty();
    private IntConsumer counted = _ -> {};

    @FXML
    private MessageLine message;
    @FXML
    private Button add;
    @FXML
    private ComboBox<Optional<RecordKind>> kinds;
    @FXML
    private VBox rows;

    SiteRecordsController(Ui ui, SiteRecords records) {
        this.ui = ui;
        this.texts = ui.texts();
        this.records = records;
        words = new OutreachWords(texts);
        changing = new OnceEach(ui.background());
    }

    @FXML
    private void initialize() {
        add.managedProperty().bind(add.visibleProperty());
        add.setVisible(records.mayChange());
        KindFilter.offer(kinds, List.of(RecordKind.values()), words::of, texts.say("outreach.activities.any-kind"),
                this::show);
    }

    @Override
    public void counts(IntConsumer many) {
        counted = many;
    }

    @Override
    public void load() {
        ui.background().run(() -> new Read(records.all(), records.today()), now -> {
            read = Optional.of(now);
            show();
        }, this::refused);
    }

    private void show() {
        read.ifPresent(now -> {
            counted.accept(now.all().size());
            var kind = Optional.ofNullable(kinds.getValue()).flatMap(one -> one);
            var seen = now.all().stream().filter(one -> kind.filter(wanted -> wanted != one.kind()).isEmpty())
                    .toList();
            rows.getChildren().setAll(seen.stream().map(one -> row(one, now.today())).toList());
            if (seen.isEmpty()) {
                rows.getChildren().setAll(new EmptyState(texts.say("outreach.records.none")));
            }
        });
    }

    private Node row(SiteRecord one, LocalDate today) {
        var title = one.facts().about()
                .map(about -> texts.say("outreach.records.about", words.of(one.kind()), words.of(about)))
                .orElseGet(() -> words.of(one.kind()));
        var row = OutreachRowController.row(title, words.facts(one));
        state(one, today).ifPresent(row.getChildren()::add);
        if (records.mayChange()) {
            var what = texts.say("outreach.records.about", title, texts.shortDate(one.on()));
            row.getChildren().addAll(
                    OutreachRowController.button("edit-record", texts.say("outreach.edit"), what,
                            () -> ui.navigator().go(new SiteRecordFormPlace(Optional.of(one.id())))),
                    OutreachRowController.button("delete-record", texts.say("outreach.delete"), what,
                            () -> delete(one)));
        }
        return row;
    }

    private Optional<Chip> state(SiteRecord one, LocalDate today) {
        if (one.kind() != RecordKind.COMPLAINT) {
            return Optional.empty();
        }
        return Optional.of(one.facts().answered()
                .map(_ -> new Chip(texts.say("outreach.records.answered"), "fth-check", Chip.Tone.DONE))
                .orElseGet(() -> new Chip(texts.say("outreach.records.unanswered"), "fth-clock",
                        one.isOverdue(today) ? Chip.Tone.DUE : Chip.Tone.PLAIN)));
    }

    private void delete(SiteRecord one) {
        message.clear();
        changing.run("delete " + one.id(), () -> records.delete(one), since -> {
            message.done(texts.say("outreach.deleted"), texts.say("ui.message.undo"), () -> putBack(one, since));
            load();
        }, this::refused);
    }

    private void putBack(SiteRecord one, ErasedSoFar since) {
        changing.change("back " + one.id(), () -> records.putBack(one, since), this::load, this::refused);
    }

    @FXML
    private void add() {
        ui.navigator().go(new SiteRecordFormPlace(Optional.empty()));
    }

    private void refused(Refusal no) {
        message.warn(texts.say(no.key()));
    }
}
