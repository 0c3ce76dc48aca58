package org.daybook.contact;

/// A call to be logged.
///
/// @param outcome its outcome
/// @param again   when to call again; ignored if she asked not to be called
public record NewCall(CallOutcome outcome, CallBack again) {}
