package org.daybook.sessions;

import java.time.LocalDate;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.daybook.ui.Header;
import org.daybook.ui.KeyHint;
import org.daybook.ui.Screen;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// A week of sessions: hours down and days across, or a list if the window is narrow.
final class WeekController implements Screen<Week> {
    private static final int MOST_BESIDE = 3;

    private final Ui ui;
    private final Texts texts;
    private final SpanController.Parts parts;
    private final Header header = new Header();
    private final TurningController turning;
    private final SpanController span;

    @FXML
    private VBox page;

    WeekController(Ui ui, SpanController.Parts parts) {
        this.ui = ui;
        this.texts = ui.texts();
        this.parts = parts;
        turning = new TurningController(ui, parts);
        span = new SpanController(ui, parts, header);
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(Week place) {
        var today = LocalDate.now(parts.rooms().clock());
        var planFrom = today.isBefore(place.monday()) || today.isAfter(place.sunday()) ? place.monday() : today;
        header.title(texts.say("sessions.week.title", texts.shortDay(place.monday()), texts.shortDay(place.sunday())))
                .key("Shortcut+Left", "sessions.week.previous", () -> turn(place.monday().minusWeeks(1)))
                .key("Shortcut+Right", "sessions.week.next", () -> turn(place.monday().plusWeeks(1)));
        turning.plans(header, planFrom);
        header.hint(new KeyHint("Ctrl ←"), RowController.label(texts.say("sessions.week.previous"), "hint"),
                new KeyHint("Ctrl →"), RowController.label(texts.say("sessions.week.next"), "hint"));
        span.into(page, turning.ofWeek(place, today, planFrom));
        span.enter(new SpanController.Span(place.monday(), place.sunday(), MOST_BESIDE));
    }

    @Override
    public Unsaved unsaved() {
        return span.unsaved();
    }

    @Override
    public void resume(Unsaved unsaved) {
        span.resume(unsaved);
    }

    private void turn(LocalDate day) {
        ui.navigator().goInstead(new Week(day));
    }
}
