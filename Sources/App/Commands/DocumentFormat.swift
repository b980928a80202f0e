import ArgumentParser

/// Formats of an official document.
enum DocumentFormat: String, ExpressibleByArgument, CaseIterable {
    case html
    case text
}
