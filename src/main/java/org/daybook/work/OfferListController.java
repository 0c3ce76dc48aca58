package org.daybook.work;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.base.Edited;
import org.daybook.base.ParticipantId;
import org.daybook.base.TypedDate;
import org.daybook.ui.DateField;
import org.daybook.ui.FocusRound;
import org.daybook.ui.Inputs;
import org.daybook.ui.RowInputs;
import org.daybook.ui.Ui;
import org.daybook.ui.WholeFlow;

/// What was offered to her, and the results: a part of her work section.
final class OfferListController {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?");
    private final Ui ui;
    private final Work work;
    private final WorkWords words;
    /// Keyed by the id of the offer.
    private final RowInputs inputs = new RowInputs();
    private LocalDate today = LocalDate.EPOCH;
    private List<Placement> jobs = List.of();

    @FXML
    private VBox offerRows;

    OfferListController(Ui ui, Work work) {
        this.ui = ui;
        this.work = work;
        words = new WorkWords(ui.texts());
    }

    /// @param around the section, which performs acts and reads again
    void show(WishPage page, HerWorkController around) {
        today = page.today();
        jobs = page.jobs();
        boolean here = offerRows.isFocusWithin();
        inputs.anew(() -> WorkListsController.fill(offerRows, page.offers().stream().map(offer -> row(offer, around))
                .toList(), say("work.offer.none")));
        if (here) {
            FocusRound.lead(offerRows);
        }
    }

    /// Returns the inputs that the section keeps while partly typed.
    RowInputs inputs() {
        return inputs;
    }

    private Inputs inputs(JobOffer offer) {
        return inputs.of(offer.id().value().toString());
    }

    private Node row(JobOffer offer, HerWorkController around) {
        var row = WorkListsController.row(say("work.offer.at", offer.what().title(), offer.what().at()),
                words.offer(offer, today));
        if (!work.placements().mayPlace() || !offer.isOpen() && !offer.isStanding() || hasLedToWork(offer)) {
            return row;
        }
        var box = new VBox(row);
        acts(offer, around).forEach(line -> {
            var acts = new WholeFlow(line.toArray(Node[]::new));
            acts.getStyleClass().addAll("gap-8", "work-buttons");
            box.getChildren().add(acts);
        });
        return box;
    }

    /// Checks whether she works at its company, or was placed there after the company said yes: no action is possible any more.
    private boolean hasLedToWork(JobOffer offer) {
        return jobs.stream().filter(job -> job.company().filter(offer.what().company()::equals).isPresent())
                .anyMatch(job -> job.endedOn().isEmpty()
                        || offer.companys().isPresent() && !job.startedOn().isBefore(offer.on()));
    }

    /// Returns the actions that are possible now, line by line.
    private List<List<Node>> acts(JobOffer offer, HerWorkController around) {
        if (!offer.isAgreed()) {
            return List.of(Stream.of(OfferAnswer.values()).map(answer -> answer(offer, answer, around))
                    .toList());
        }
        var acts = new ArrayList<List<Node>>();
        var waits = offer.interview().filter(JobOffer.Interview::isOpen);
        if (waits.isEmpty() && offer.isOpen()) {
            acts.add(interview(offer, around));
        } else if (waits.isPresent()) {
            boolean hasBeen = !waits.get().at().toLocalDate().isAfter(today);
            acts.add(Stream.of(InterviewOutcome.values())
                    .filter(came -> hasBeen || came == InterviewOutcome.CANCELLED)
                    .map(came -> named(offer, words.of(came),
                            () -> run("came ", offer, her -> work.offers().came(her, offer.id(), came), around)))
                    .toList());
        }
        if (offer.isOpen()) {
            acts.add(company(offer, around));
        }
        acts.add(List.of(answer(offer, OfferAnswer.NO, around)));
        return acts;
    }

    private Node answer(JobOffer offer, OfferAnswer answer, HerWorkController around) {
        var button = named(offer, words.of(answer), () -> run("answer ", offer,
                her -> work.offers().answer(her, offer.id(), answer), around));
        button.setId("offer-" + answer.name().toLowerCase(Locale.ROOT));
        return button;
    }

    private List<Node> interview(JobOffer offer, HerWorkController around) {
        var day = new DateField();
        day.setPromptText(say("work.offer.interview-day"));
        day.setAccessibleText(say("work.offer.interview-day"));
        day.getStyleClass().add("offer-day");
        var time = new TextField();
        time.setPromptText(say("work.offer.interview-time"));
        time.setAccessibleText(say("work.offer.interview-time"));
        time.setPrefColumnCount(5);
        inputs(offer).with("day", day).with("time", time);
        return List.of(day, time, named(offer, say("work.offer.interview-add"), () -> {
            var on = TypedDate.next(day.getText(), today).day();
            var at = time(time.getText());
            if (on.isEmpty() || at.isEmpty()) {
                around.warn("work.offer.interview.problem");
            } else {
                run("interview ", offer,
                        her -> work.offers().interview(her, offer.id(), on.get().atTime(at.get())), around);
            }
        }));
    }

    private static Optional<LocalTime> time(String typed) {
        var parts = TIME.matcher(typed.strip());
        try {
            return parts.matches()
                    ? Optional.of(LocalTime.of(Integer.parseInt(parts.group(1)),
                            Optional.ofNullable(parts.group(2)).map(Integer::parseInt).orElse(0)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private List<Node> company(JobOffer offer, HerWorkController around) {
        var said = new ComboBox<Optional<CompanyAnswer>>();
        WorkListsController.offer(said, List.of(CompanyAnswer.values()), words::of);
        said.setAccessibleText(say("work.offer.company"));
        WorkListsController.pick("company", inputs(offer), said, Enum::name);
        var label = new Label(say("work.offer.company"));
        label.getStyleClass().add("muted");
        return List.of(label, said, named(offer, say("work.offer.company-add"), () -> WorkListsController.chosen(said)
                .ifPresentOrElse(answer -> run("company ", offer,
                        her -> work.offers().companyAnswered(her, offer.id(), answer), around),
                        () -> around.warn("work.offer.company.problem"))));
    }

    private void run(String what, JobOffer offer, Function<ParticipantId, Edited<OfferVersion>> deed,
            HerWorkController around) {
        around.does(what + offer.id(), deed, saved -> around.editedOffer(saved, say("work.offer.saved")));
    }

    private Node named(JobOffer offer, String text, Runnable act) {
        var button = WorkListsController.button(text, act);
        button.setAccessibleText(text + ", " + offer.what().title());
        return button;
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
