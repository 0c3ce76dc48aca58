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

/// One day of sessions by the hour, with room for all sessions held at the same time.
final class CalendarDayController implements Screen<CalendarDay> {
    private static final int MOST_BESIDE = 12;

    private final Ui ui;
    private final Texts texts;
    private final SpanController.Parts parts;
    private final Header header = new Header();
    private final TurningController turning;
    private final SpanController span;

    @FXML
    private VBox page;

    CalendarDayController(Ui ui, SpanController.Parts parts) {
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
    public void enter(CalendarDay place) {
        header.title(texts.day(place.day()))
                .key("Shortcut+Left", "sessions.calendar-day.previous", () -> turn(place.day().minusDays(1)))
                .key("Shortcut+Right", "sessions.calendar-day.next", () -> turn(place.day().plusDays(1)));
        turning.plans(header, place.day());
        header.hint(new KeyHint("Ctrl ←"), RowController.label(texts.say("sessions.calendar-day.previous"), "hint"),
                new KeyHint("Ctrl →"), RowController.label(texts.say("sessions.calendar-day.next"), "hint"));
        span.into(page, turning.ofDay(place, LocalDate.now(parts.rooms().clock())));
        span.enter(new SpanController.Span(place.day(), place.day(), MOST_BESIDE));
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
        ui.navigator().goInstead(new CalendarDay(day));
    }
}
