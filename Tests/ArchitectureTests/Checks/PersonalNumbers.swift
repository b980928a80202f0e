/// No number of a civil servant (NIP: birth date, year and month of appointment, sex, serial) stands in the project.
enum PersonalNumbers {
    static func breaches(in files: [TextFile]) -> [Breach] {
        let number = /(19|20)\d\d(0[1-9]|1[0-2])[0-3]\d[ .]?(19|20)\d\d(0[1-9]|1[0-2])[ .]?[12][ .]?\d{3}/
        return files.flatMap { file -> [Breach] in
            guard file.text.contains(number) else { return [] }
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            return lines.filter { $0.element.contains(number) }.map {
                Breach(file.path, line: $0.offset + 1, "looks like a NIP")
            }
        }
    }
}
