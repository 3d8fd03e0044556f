extension SuggestionFindings {
  /// The pages of the four findings.
  static let pages = [
    RulePage(
      check: "evidence-could-be", title: "A measure could be one that has been studied", severity: "info",
      asks: "Does a measure look like an intervention of a module's evidence library that the proposal does not name?",
      why: "Published studies, also those that found nothing or harm, say what similar measures did.",
      judged:
        "Theme, lever, group and text are compared with each entry. It is offered when the text says one of its words "
        + "and the theme, or lever and group, agree; it is doubtful where the lever, the ages or the change of rates is "
        + "another. Nothing is counted.",
      help: "Name it with `intervention:` if it is the same, or run with --suggest to see what it would count."),
    RulePage(
      check: "evidence-reversed", title: "A measure seems to undo what has been studied", severity: "low",
      asks: "Does a measure take away what the studies of a module's library measured being given, or the reverse?",
      why: "What helped when it came may be missed when it goes. A study of the one does not measure the other.",
      judged:
        "The title begins with a verb such as cut, close, reintroduce or raise, the text says one of the entry's words, and "
        + "what is taken is no burden such as waiting or debt; or its `parameters` change the rates that were studied the "
        + "other way. At most the direction is told, turned round; nothing is counted. Where a word of title or description "
        + "only may take it away, no direction is told either.",
      help: "Say what happens to the children who have it now, and state the effect with a size of its own."),
    RulePage(
      check: "evidence-suggested", title: "A suggestion of a module is counted because it was asked for",
      severity: "info",
      asks: "Which effects are the modules' suggestions and not the officer's?",
      why: "A score that rests on suggestions must be told from one that rests on what the proposal states.",
      judged:
        "With --suggest, a clear match counts where neither the proposal nor a named entry has the same outcome. What "
        + "the measure leaves out is taken from published numbers of children and the method's assumptions, and marked.",
      help: "Check that it is the same measure, for the same children and in the same strength; then name it."),
    RulePage(
      check: "evidence-cross-check", title: "A published study is about the outcome of an effect", severity: "info",
      asks: "How does the officer's size stand to what published studies found?",
      why: "The officer's own effect counts; a reader should see at once whether a study supports it.",
      judged:
        "The central size is held against the study's interval, for the same indicator and unit. A larger benefit, or a "
        + "smaller harm, than the study's is of medium severity.",
      help: "Say why more is expected here than the study found, or use its size."),
  ]
}
