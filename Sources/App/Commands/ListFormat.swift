import ArgumentParser

/// Formats of a list.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
}
