package org.daybook.contact;

/// A call to be written down.
///
/// @param outcome what came of it
/// @param again   when to call again; nothing comes of it when she asked not to be called
public record NewCall(CallOutcome outcome, CallBack again) {}
