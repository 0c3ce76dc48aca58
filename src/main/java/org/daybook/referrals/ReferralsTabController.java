package org.daybook.referrals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.referrals.ReferralPage.Standing;
import org.daybook.staff.RecordSection;
import org.daybook.staff.WindowServices;
import org.daybook.ui.EmptyState;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Printout;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// Her referrals, the form for a new one, and the printing of its letter.
final class ReferralsTabController implements RecordSection.Shown {
    private static final String FORM = "form";

    private final Ui ui;
    private final Referrals referrals;
    private final WindowServices window;
    private final OnceEach changing;
    private Optional<ParticipantId> her = Optional.empty();
    private Optional<ReferralPage> page = Optional.empty();
    /// The rows by the id of their referral.
    private final Map<String, ReferralRowController> shown = new LinkedHashMap<>();
    /// Unsaved answers until the rows are there.
    private Unsaved waiting = Unsaved.NOTHING;
    /// The contents of the form when *Undo* had filled it again.
    private Unsaved refilled = Unsaved.NOTHING;

    @FXML
    private MessageLine message;
    @FXML
    private VBox list;
    @FXML
    private VBox rows;
    @FXML
    private Button refer;
    @FXML
    private VBox holder;
    @FXML
    private ReferralFormController formController;

    ReferralsTabController(Ui ui, Referrals referrals, WindowServices window) {
        this.ui = ui;
        this.referrals = referrals;
        this.window = window;
        changing = new OnceEach(ui.background());
    }

    @FXML
    private void initialize() {
        for (var part : new Node[]{list, refer, holder}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        refer.setVisible(false);
        holder.setVisible(false);
        formController.on(this::prepared, this::back, this::declined);
    }

    @Override
    public void show(ParticipantId whom) {
        her = Optional.of(whom);
        formController.of(whom);
        load();
    }

    /// What she allowed, and whether it may still be sent, may have changed elsewhere on her record.
    @Override
    public void seen() {
        load();
    }

    private void load() {
        her.ifPresent(whom -> ui.background().run(() -> referrals.of(whom), this::show, this::refused));
    }

    @Override
    public void focusStart() {
        open();
    }

    @Override
    public Unsaved unsaved() {
        var answers = unsavedAnswers();
        return holder.isVisible() ? answers.with(FORM, formController.unsaved()) : answers;
    }

    /// Returns unsaved input in rows, and input waiting for rows that are still being read.
    private Unsaved unsavedAnswers() {
        var unsaved = waiting;
        for (var one : shown.entrySet()) {
            unsaved = unsaved.with(one.getKey(), one.getValue().unsaved());
        }
        return unsaved;
    }

    @Override
    public void resume(Unsaved unsaved) {
        waiting = unsaved;
        var form = unsaved.part(FORM);
        if (!form.isEmpty()) {
            open();
            formController.resume(form);
        }
        page.ifPresent(this::show);
    }

    private void show(ReferralPage now) {
        page = Optional.of(now);
        boolean open = mayAdd();
        refer.setVisible(open);
        formController.show(now);
        var typed = unsavedAnswers();
        var resumed = waiting;
        waiting = Unsaved.NOTHING;
        shown.clear();
        rows.getChildren().clear();
        for (var line : now.all()) {
            var made = ReferralRowController.make(ui, line,
                    open ? Optional.of(acts(line, now.moment().today())) : Optional.empty());
            var key = line.referral().id().value().toString();
            shown.put(key, made.row());
            rows.getChildren().add(made.root());
            made.row().resume(typed.part(key));
        }
        resumed.tellClosed(this::isThere);
        if (now.all().isEmpty()) {
            rows.getChildren().setAll(new EmptyState(ui.texts().say("referrals.tab.none")));
        }
    }

    /// Checks whether the input belongs to a shown row: a referral that a colleague has closed meanwhile no longer has one.
    private boolean isThere(String part) {
        return part.equals(FORM) || shown.containsKey(part);
    }

    /// Checks whether anything may be added: not to a record that is locked at her request.
    private boolean mayAdd() {
        return referrals.mayRefer()
                && page.filter(now -> now.moment().record() == Standing.LOCKED).isEmpty();
    }

    private ReferralRowController.Acts acts(ReferralPage.Line line, LocalDate today) {
        var id = line.referral().id();
        return new ReferralRowController.Acts(() -> letter(id), () -> asked(id), form -> log(id, form),
                feedback -> mayTell(line.referral(), feedback), () -> delete(id),
                (step, taken) -> tick(id, step, taken), today);
    }

    @FXML
    private void open() {
        if (mayAdd()) {
            message.clear();
            holder.setVisible(true);
            list.setVisible(false);
            formController.focus();
        }
    }

    /// @param typed restores what was typed
    private void prepared(ReferralPage now, Runnable typed) {
        back();
        show(now);
        now.all().stream().findFirst().map(line -> line.referral().id()).ifPresent(id -> message.done(
                ui.texts().say("referrals.tab.prepared"), ui.texts().say("ui.message.undo"),
                () -> delete(id, () -> refill(typed), this::leaveRefilled)));
    }

    private void refill(Runnable typed) {
        open();
        typed.run();
        refilled = formController.unsaved();
    }

    /// What was restored is stored again; what was typed since is in no table.
    private void leaveRefilled() {
        if (formController.unsaved().typed().equals(refilled.typed())) {
            formController.clear();
            back();
        }
    }

    private void delete(ReferralId id) {
        delete(id, () -> {}, () -> {});
    }

    /// @param then called once it is deleted
    /// @param back called once it is restored
    private void delete(ReferralId id, Runnable then, Runnable back) {
        message.clear();
        her.ifPresent(whom -> changing.run("delete " + id, () -> referrals.deletion().delete(whom, id), gone -> {
            load();
            then.run();
            message.done(ui.texts().say(gone.consent().isPresent()
                    ? "referrals.tab.deleted-with-consent"
                    : "referrals.tab.deleted"), ui.texts().say("ui.message.undo"), () -> putBack(whom, gone, back));
        }, this::refused));
    }

    private void putBack(ParticipantId whom, ReferralDeletion.Deleted gone, Runnable back) {
        changing.run("put back " + gone.referral().id(), () -> {
            referrals.deletion().putBack(whom, gone);
            return referrals.of(whom);
        }, now -> {
            back.run();
            show(now);
        }, this::refused);
    }

    /// Her own no was recorded: what she had allowed before may have ended with it.
    private void declined(Refusal no) {
        back();
        reloaded(no);
    }

    private void back() {
        holder.setVisible(false);
        list.setVisible(true);
        refer.requestFocus();
    }

    /// The letter is checked before it is sent. Once opened it counts as sent, whatever happens to the window.
    private void letter(ReferralId id) {
        message.clear();
        her.ifPresent(whom -> changing.run("letter " + id, () -> referrals.letter(whom, id), letter -> {
            boolean first = isPrepared(id);
            load();
            // The screen may have changed meanwhile.
            if (rows.getScene() != null) {
                if (first) {
                    message.lead(ui.texts().say("referrals.tab.letter-opened"));
                }
                var sheet = LetterSheetController.make(ui, letter, letterTexts(id));
                window.printing().print(new Printout(ui.texts().say("referrals.letter.holds"),
                        ui.texts().say("referrals.letter.printed"), List.of(sheet)).withPassphrase(), message::done);
            }
        }, this::refused));
    }

    private boolean isPrepared(ReferralId id) {
        return page.stream().flatMap(now -> now.all().stream()).map(ReferralPage.Line::referral)
                .anyMatch(one -> one.id().equals(id) && one.status() == ReferralStatus.PREPARED);
    }

    /// Uses the language in which she read it.
    private Texts letterTexts(ReferralId id) {
        return new Texts(Texts.nearest(page.stream().flatMap(now -> now.all().stream()).map(ReferralPage.Line::referral)
                .filter(one -> one.id().equals(id)).map(one -> Locale.of(one.terms().language())).findFirst()
                .orElseGet(() -> ui.texts().locale())));
    }

    private void asked(ReferralId id) {
        message.clear();
        her.ifPresent(whom -> changing.run("asked " + id, () -> referrals.asked(whom, id), now -> {
            show(now);
            message.done(ui.texts().say("referrals.tab.asked"));
        }, this::refused));
    }

    /// Takes effect immediately, and can be undone immediately.
    private void mayTell(Referral one, ReferralFeedback feedback) {
        message.clear();
        her.ifPresent(whom -> changing.run("tell " + one.id(), () -> referrals.mayTell(whom, one.id(), feedback),
                now -> {
                    show(now);
                    message.done(ui.texts().say("referrals.tab.tells", ui.texts().of("referrals", feedback)),
                            ui.texts().say("ui.message.undo"),
                            () -> takeBack(one.id(), feedback));
                }, this::reloaded));
    }

    private void takeBack(ReferralId id, ReferralFeedback said) {
        her.ifPresent(whom -> changing.run("tell " + id,
                () -> referrals.takeBackMayTell(whom, id, said), now -> {
                    show(now);
                    message.done(ui.texts().say("referrals.tab.logged"));
                }, this::reloaded));
    }

    private void tick(ReferralId id, NationalStep step, ReferralGuiding.Taken taken) {
        message.clear();
        her.ifPresent(whom -> changing.run("tick " + id + step, () -> {
            referrals.guiding().tick(whom, id, step, taken);
            return referrals.of(whom);
        }, this::show, this::reloaded));
    }

    private void log(ReferralId id, NewStep form) {
        message.clear();
        her.ifPresent(whom -> changing.run("log " + id, () -> referrals.log(whom, id, form), now -> {
            show(now);
            message.done(ui.texts().say("referrals.tab.logged"));
        }, this::refused));
    }

    /// Shows what is stored, after a choice that was already shown has been refused.
    private void reloaded(Refusal no) {
        refused(no);
        load();
    }

    private void refused(Refusal no) {
        message.warn(ui.texts().say(no.key()));
    }
}
