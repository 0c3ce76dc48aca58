package org.daybook.referrals;

import java.time.LocalDate;
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
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// Her referrals, the form for a new one, and the printing of its letter.
final class ReferralsTabController implements RecordSection.Shown {
    private static final String FORM = "form";

    private final Ui ui;
    private final Referrals referrals;
    private final ReferralLetterPrinting letters;
    private final OnceEach changing;
    private Optional<ParticipantId> her = Optional.empty();
    private Optional<ReferralPage> page = Optional.empty();
    private final ReferralRowsController shown;
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
        letters = new ReferralLetterPrinting(ui, window);
        shown = new ReferralRowsController(ui);
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
        var answers = shown.unsaved();
        return holder.isVisible() ? answers.with(FORM, formController.unsaved()) : answers;
    }

    @Override
    public void resume(Unsaved unsaved) {
        shown.resume(unsaved);
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
        rows.getChildren().setAll(shown.show(now.all(),
                line -> open ? Optional.of(acts(line, now.moment().today())) : Optional.empty(), FORM));
        if (now.all().isEmpty()) {
            rows.getChildren().setAll(new EmptyState(ui.texts().say("referrals.tab.none")));
        }
    }

    /// Checks whether anything may be added: not to a record that is locked at her request.
    private boolean mayAdd() {
        return referrals.mayRefer()
                && page.filter(now -> now.moment().record() == Standing.LOCKED).isEmpty();
    }

    private ReferralRowController.Acts acts(ReferralPage.Line line, LocalDate today) {
        var id = line.referral().id();
        return new ReferralRowController.Acts(() -> letter(line.referral()), () -> asked(id), form -> log(id, form),
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
    private void letter(Referral one) {
        message.clear();
        her.ifPresent(whom -> changing.run("letter " + one.id(), () -> referrals.letter(whom, one.id()), letter -> {
            load();
            // The screen may have changed meanwhile.
            if (rows.getScene() != null) {
                letters.print(letter, one, message);
            }
        }, this::refused));
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
        her.ifPresent(
                whom -> changing.run("tell " + one.id(), () -> referrals.feedback().mayTell(whom, one.id(), feedback),
                        now -> {
                            show(now);
                            message.done(ui.texts().say("referrals.tab.tells", ui.texts().of("referrals", feedback)),
                                    ui.texts().say("ui.message.undo"),
                                    () -> takeBack(one.id(), feedback));
                        }, this::reloaded));
    }

    private void takeBack(ReferralId id, ReferralFeedback said) {
        her.ifPresent(whom -> changing.run("tell " + id,
                () -> referrals.feedback().takeBack(whom, id, said), now -> {
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
