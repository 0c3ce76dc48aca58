package org.daybook.work;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.participants.CardNumber;
import org.daybook.ui.EmptyState;
import org.daybook.ui.FocusRound;
import org.daybook.ui.Inputs;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;
import org.daybook.ui.WholeFlow;

/// Women who may fit an opening, those who were asked, and the results: by card, once somebody searched.
final class MatchListController {
    /// A placement being typed.
    private record Open(String key, Inputs inputs) {}

    private record Read(Matches matches, List<Offers.Offered> offered) {}

    private final Ui ui;
    private final Work work;
    private final WorkWords words;
    private final OnceEach changing;
    private Optional<OpeningId> opening = Optional.empty();
    private Optional<CompanyId> company = Optional.empty();
    private LocalDate today = LocalDate.EPOCH;
    /// Partly typed placements, until somebody begins to place the same woman again.
    private Unsaved waiting = Unsaved.NOTHING;
    private Optional<Open> open = Optional.empty();

    @FXML
    private VBox matchRows;

    MatchListController(Ui ui, Work work) {
        this.ui = ui;
        this.work = work;
        words = new WorkWords(ui.texts());
        changing = new OnceEach(ui.background());
    }

    /// Shows nobody before somebody searches.
    ///
    /// @param day the site's date
    /// @param ask the row that starts the search
    void begin(OpeningId which, LocalDate day, Node ask) {
        opening = Optional.of(which);
        today = day;
        matchRows.getChildren().setAll(ask);
    }

    /// Returns what is partly typed of a placement.
    Unsaved unsaved() {
        return open.map(one -> Unsaved.NOTHING.with(one.key(), one.inputs().unsaved())).orElse(waiting);
    }

    /// Keeps what was partly typed until somebody begins to place the same woman: no search starts automatically.
    void resume(Unsaved unsaved) {
        waiting = unsaved;
    }

    /// Starts the search.
    void find(OpeningController around) {
        opening.ifPresent(id -> changing.run("find", () -> new Read(work.matching().find(id), work.offers().at(id)),
                read -> show(read, around), around::refused));
    }

    private void show(Read read, OpeningController around) {
        around.found(read.matches());
        company = Optional.of(read.matches().opening().company());
        var declined = read.offered().stream().collect(groupingBy(one -> one.offer().her(),
                mapping(Offers.Offered::offer, toList())));
        declined.values().removeIf(hers -> !JobOffer.areDeclined(hers));
        var asked = read.offered().stream().filter(one -> one.offer().isOpen()).map(one -> one.offer().her()).toList();
        var placeable = read.offered().stream()
                .filter(one -> read.matches().places() == Matches.Places.FREE && one.offer().isStanding()
                        && !declined.containsKey(one.offer().her()))
                .toList();
        var rows = new ArrayList<Node>(read.offered().stream()
                .map(one -> offered(one, placeable.contains(one), around)).toList());
        read.matches().fit().stream().filter(one -> !asked.contains(one.her()))
                .forEach(one -> rows.add(match(one, declined.containsKey(one.her()), around)));
        if (rows.isEmpty() || read.matches().places() == Matches.Places.TAKEN) {
            rows.add(new EmptyState(nobody(read.matches())));
        }
        boolean here = matchRows.isFocusWithin();
        matchRows.getChildren().setAll(rows);
        if (here) {
            FocusRound.lead(matchRows);
        }
    }

    private String nobody(Matches found) {
        if (found.state() != CompanyState.CHECKED) {
            return say("work.match.unusable", words.of(found.state()));
        }
        if (found.places() == Matches.Places.TAKEN) {
            return say("work.refusal.full");
        }
        return found.missed().map(need -> say("work.match.none-because", words.of(need)))
                .orElseGet(() -> say("work.match.none"));
    }

    /// @param placeable whether her yes is valid and a place is free
    private Node offered(Offers.Offered one, boolean placeable, OpeningController around) {
        var row = WorkListsController.row(one.card().toString(), words.offer(one.offer(), today));
        if (placeable && work.placements().mayPlace()) {
            row.getChildren().add(placeButton(one.offer().her(), one.card(), row, around));
        }
        open(row, one.offer().her(), one.card());
        return row;
    }

    /// @param declined whether she said no, so that she is asked again first
    private Node match(Match one, boolean declined, OpeningController around) {
        var needs = new WholeFlow();
        needs.getStyleClass().add("work-needs");
        words.needs(one).forEach(need -> needs.getChildren().add(new Label(need)));
        var second = Stream.of(one.skills().map(text -> say("work.match.skills", text)),
                one.notWanted().map(text -> say("work.match.not-wanted", text)),
                one.askFirst().map(who -> say("work.match.ask-first", who)),
                Optional.of(say("work.match.since", ui.texts().shortDate(one.since()))))
                .flatMap(Optional::stream).collect(Collectors.joining("  ·  "));
        var row = WorkListsController.row(one.card().toString(), second);
        ((VBox) row.getChildren().getFirst()).getChildren().add(1, needs);
        if (work.placements().mayPlace() && one.askFirst().isEmpty()) {
            row.getChildren().add(askButton(one, around));
            if (!declined) {
                row.getChildren().add(placeButton(one.her(), one.card(), row, around));
            }
        }
        open(row, one.her(), one.card());
        return row;
    }

    private void open(HBox row, ParticipantId her, CardNumber card) {
        if (work.contacts().may()) {
            row.getChildren().add(WorkListsController.openButton(ui, her, card));
        }
    }

    private Button askButton(Match one, OpeningController around) {
        var button = WorkListsController.button(say("work.match.ask"), () -> opening.ifPresent(id -> {
            around.clear();
            changing.run("ask " + one.card(), () -> work.offers().offer(one.her(), id), offer -> {
                around.undoable(say("work.match.asked", one.card().toString()), () -> takeBack(one, offer, around));
                find(around);
            }, around::refused);
        }));
        button.setAccessibleText(button.getText() + ", " + one.card());
        button.setId("ask-" + one.card());
        return button;
    }

    private void takeBack(Match one, OfferId offer, OpeningController around) {
        changing.change("take back " + one.card(), () -> work.offers().takeBack(one.her(), offer), () -> {
            around.done(say("work.offer.taken-back"));
            find(around);
        }, around::refused);
    }

    private Button placeButton(ParticipantId her, CardNumber card, HBox row, OpeningController around) {
        var button = WorkListsController.button(say("work.match.place"), () -> placing(her, card, row, around));
        button.setAccessibleText(button.getText() + ", " + card);
        button.setId("place-" + card);
        return button;
    }

    private void placing(ParticipantId her, CardNumber card, HBox row, OpeningController around) {
        around.clear();
        var view = ui.views().load(PlacingController.class);
        int index = matchRows.getChildren().indexOf(row);
        var box = new VBox(view.root());
        matchRows.getChildren().add(index + 1, box);
        row.setDisable(true);
        var asking = (PlacingController) view.controller();
        company.ifPresent(one -> asking.askPerson(one, Optional.empty()));
        asking.ask(today, form -> place(her, card, form, around), () -> {
            matchRows.getChildren().remove(box);
            row.setDisable(false);
            forget();
        });
        asking.inputs().resume(waiting.part(her.value().toString()));
        open = Optional.of(new Open(her.value().toString(), asking.inputs()));
        asking.focus();
    }

    private void forget() {
        open = Optional.empty();
        waiting = Unsaved.NOTHING;
    }

    private void place(ParticipantId her, CardNumber card, NewPlacement form, OpeningController around) {
        opening.ifPresent(id -> changing.run("place " + card, () -> work.place(her, id, form), job -> {
            forget();
            around.undoable(say("work.match.placed", card.toString()), () -> takeBack(her, card, job, around));
            find(around);
        }, around::refused));
    }

    private void takeBack(ParticipantId her, CardNumber card, PlacementId job, OpeningController around) {
        changing.change("take back " + card, () -> work.placements().takeBack(her, job), () -> {
            around.done(say("work.job.taken-back"));
            find(around);
        }, around::refused);
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
