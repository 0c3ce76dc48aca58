package org.daybook.consents;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.daybook.base.ParticipantId;
import org.daybook.ui.Card;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// The parts of this room that higher rooms put on their screens.
public final class ConsentsScreens {
    private ConsentsScreens() {}

    /// What is asked at the door: part of the welcome. In FXML `<fx:include fx:id="consents" source="../consents/door.fxml"/>`,
    /// whose controller is of this type: `@FXML private ConsentsScreens.AtTheDoor consentsController`. Used on the screen
    /// thread.
    public interface AtTheDoor {
        /// Puts a step's number before the heading.
        void step(Label number);

        /// Calls the listener whenever an answer is chosen.
        void onChange(Runnable listener);

        /// Follows her language, unless the worker has already chosen the language to read in.
        ///
        /// @param hers ISO 639
        void follow(Optional<String> hers);

        /// Sets whether she is under 18, as far as it was typed.
        void girl(Optional<Ledger.Girl> girl);

        /// Checks whether it is missing who answers for somebody under 18 who says yes; if so, shows what is missing and
        /// focuses it.
        boolean isLacking();

        /// Fills in previous answers.
        void fill(Map<Purpose, Answer> answers, Heard before);

        /// Returns her answers, without those she was not asked for.
        Map<Purpose, Answer> answers();

        /// Returns how it was explained to her.
        Heard heard();

        /// Returns unsaved input.
        Unsaved unsaved();

        /// Restores unsaved input.
        void resume(Unsaved unsaved);
    }

    /// Who answers for somebody under 18: part of every screen on which a yes is recorded. Takes no space for an adult. In FXML
    /// `<fx:include fx:id="assent" source="../consents/assent.fxml"/>`. Used on the screen thread.
    public interface WhoAnswers {
        /// Finds out whether she is under 18.
        void ask(ParticipantId her);

        /// Sets whether she is under 18.
        void show(Optional<Ledger.Girl> girl);

        /// Returns who answers; empty for an adult, and while something is missing.
        Optional<Assent> assent();

        /// Checks whether something is missing before a yes can be recorded; if so, shows what is missing and focuses it.
        boolean isLacking();

        /// Fills in what was noted before.
        void fill(Optional<Assent> before);

        /// Returns unsaved input.
        Unsaved unsaved();

        /// Restores unsaved input.
        void resume(Unsaved unsaved);
    }

    /// What is read to her before a case file is opened.
    ///
    /// @param limits   what cannot be kept between the two
    /// @param question whether a file may be kept
    public record BeforeCase(String limits, String question) {}

    /// The language in which that is read to her: any in which she is asked for her consents. In FXML `<fx:include
    /// fx:id="heard" source="../consents/case-wording.fxml"/>`. Used on the screen thread.
    public interface CaseWording {
        /// Calls the listener with the words, now and whenever another language is chosen.
        void onRead(Consumer<BeforeCase> listener);

        /// Chooses a language, or the worker's if it is not available.
        ///
        /// @param code ISO 639
        void read(Optional<String> code);

        /// Returns the wording she heard.
        ConsentWording wording();
    }

    /// What is read to her before she is referred, in every language in which she is asked for her consents, how it was
    /// explained, and who answers for somebody under 18. In FXML `<fx:include fx:id="asking"
    /// source="../consents/referral-asking.fxml"/>`. Used on the screen thread.
    public interface ReferralAsking {
        /// Finds out who answers, and shows the text in her language, unless another was chosen by hand.
        ///
        /// @param hers ISO 639
        void ask(ParticipantId her, Optional<String> hers);

        /// Checks whether it is missing who answers for somebody under 18; if so, shows what is missing and focuses it.
        boolean isLacking();

        /// Returns how it was explained to her.
        Heard heard();

        /// Resets it for the next answer, in her language.
        void begin();

        /// Returns unsaved input.
        Unsaved unsaved();

        /// Restores unsaved input.
        void resume(Unsaved unsaved);
    }

    /// The woman whose consents are shown.
    ///
    /// @param id       her identity
    /// @param card     as printed on her card
    /// @param language ISO 639 code of the language she prefers
    public record Whose(ParticipantId id, String card, Optional<String> language) {}

    /// The tab on her record. Used on the screen thread.
    public interface Tab {
        /// Shows everything she was asked and answered.
        void show(Whose whose, ConsentPage page);

        /// Shows everything again; the chosen language and unsaved input stay.
        void again(ConsentPage page);

        /// Calls the listener with the new page whenever an answer was recorded: what it allows or ends is shown elsewhere,
        /// too.
        void onChange(Consumer<ConsentPage> listener);

        /// Returns what is shown.
        Parent view();

        /// Returns unsaved input.
        Unsaved unsaved();

        /// Restores unsaved input, after [#show].
        void resume(Unsaved unsaved);
    }

    /// Her choices on a screen that is turned to her: pictures, her language, and her answers, which she can change with a
    /// worker next to her. Used on the screen thread.
    public interface HerChoices {
        /// Shows every purpose; the worker's role and the record determine what she may change there.
        ///
        /// @param record whether her record is locked: then a yes can be withdrawn and nothing else can be recorded
        void show(Whose whose, ConsentPage page, Locking record);

        /// Calls the listener with her words, now and whenever another language is chosen.
        void onLanguage(Consumer<ConsentScreenWords> listener);

        /// Calls the listener whenever an answer was recorded.
        void onChange(Runnable listener);

        /// Returns the control with which the worker chooses the language.
        Node language();

        /// Returns what is shown.
        Parent view();
    }

    /// Whether a record is locked at her request.
    public enum Locking {
        OPEN,
        LOCKED
    }

    /// Returns her choices on a screen of their own, created for each visit.
    public static HerChoices herChoices(Ui ui) {
        return (HerChoicesController) ui.views().load(HerChoicesController.class).controller();
    }

    /// Returns the tab on her record, created for each record.
    public static Tab tab(Ui ui) {
        return (ConsentsTabController) ui.views().load(ConsentsTabController.class).controller();
    }

    /// Returns the card of the overview of her record: what is still to ask.
    ///
    /// @param ask leads to where she is asked
    public static Card overview(Ui ui, ConsentPage page, Runnable ask) {
        return new OpenConsentsController(ui.texts(), ask).of(page);
    }
}
