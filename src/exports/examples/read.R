# Reads the data of 县域科技政策对照 with base R (4.0 or later).
#
#     Rscript read.R [FOLDER]
#
# FOLDER holds the tables as CSV; without it, the folder above this program's, or this program's own. Prints how many sentences of each plan are coded with each theme (codes in force, safeguards left out), and the targets
# for high-tech firms, each with the address of its sentence.
arguments <- commandArgs(trailingOnly = TRUE)
own <- dirname(normalizePath(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))))
found <- Filter(function(place) file.exists(file.path(place, "plans.csv")), c(dirname(own), own, "."))
folder <- if (length(arguments) > 0) arguments[1] else found[1]

read_table <- function(table) {
  rows <- read.csv(
    file.path(folder, paste0(table, ".csv")),
    encoding = "UTF-8",
    na.strings = "", stringsAsFactors = FALSE, check.names = FALSE
  )
  # The file begins with a byte order mark, for Excel; R takes it for a part of the first name.
  names(rows)[1] <- sub("^\xef\xbb\xbf", "", names(rows)[1], useBytes = TRUE)
  # The CSV writes true and false; R takes only TRUE and FALSE for logical values.
  for (name in names(rows)) {
    if (all(rows[[name]] %in% c("true", "false"))) rows[[name]] <- rows[[name]] == "true"
  }
  rows
}

themes <- read_table("themes")
plans <- read_table("plans")
codings <- read_table("codings")
codings <- codings[codings$in_force & !is.na(codings$measure) & !codings$is_safeguard & codings$scheme == "theme", ]
counts <- table(factor(codings$code, themes$code, themes$name), factor(codings$plan, plans$id))
print(counts)

targets <- read_table("targets")
firms <- targets[which(targets$indicator == "high-tech-firms"), ]
print(firms[c("plan", "comparator", "value", "unit", "target_year", "url")], row.names = FALSE)
