/// The template of `cyp-impact new strategy`.
enum StrategyTemplate {
  /// A strategy that is valid as it stands, with a remark on every key.
  static let text = """
    # A strategy for cyp-impact. Replace what follows each key; delete what you do not need.
    # Check it with `cyp-impact validate FILE`. Put it into the folder `strategies` of your `assessments`, and every
    # assessment is set against it beside the national one; or name the files, the main one first:
    # `cyp-impact assess PROPOSAL --strategy assessments/strategy.yaml --strategy FILE`.
    schema: cyp-impact/strategy/1
    id: my-strategy                     # small letters, digits, hyphens; not the id of another strategy
    title: One line that names the strategy
    composite: false                    # true if you put it together from several documents
    # place: E10000029                  # ONS code, for one council's strategy; leave it out for whole nations
    note: What a reader must know about it.
    as_of: 2026-12-01                   # the latest day it speaks for

    sources:                            # the documents its lines rest on
      DOC:
        title: Title of the document, with its date
        publisher: Who published it
        url: "https://www.example.gov.uk/"
        read: seen                      # seen, or seen-second-hand if you read another page about it

    outcomes:                           # what it wants, in a few broad lines
      - id: A
        title: The first outcome
        frameworks: {ecm: [stay-safe], shanarri: [safe]}   # where it stands in other lists; also big-ask, uncrc, ni

    objectives:                         # what it promises, one entry for each line
      - id: A1                          # if another strategy has this id too, links write my-strategy/A1
        outcome: [A]
        title: A short name
        target: The line as published; links quote it   # with its number and date
        status: target                  # target (a number), commitment (a promise) or direction
        by: 2029                        # a day, month or year
        numbers:                        # the numbers once more, as data; aim is reach, more, fewer, times or spend
          - {aim: more, value: 100, unit: places, of: places in youth centres, by: 2029}
        lead: [LA]                      # department codes or names; LA for a council
        departments: []
        nations: [England]
        themes: [youth-community/youth-services]
        indicators: []                  # indicators of a module that measure it
        sources: [DOC]
        mark: seen                      # seen, seen-second-hand, inferred, or recalled: then it is never counted

    tensions: []                        # {one: [A1], other: [A2], because: why they pull against each other}

    """
}
