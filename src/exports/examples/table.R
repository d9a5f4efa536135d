# %% 1 Reading
# From the data to a table: Rscript table.R [FOLDER]; FOLDER holds the files of /data/, else the folder above this program's.
# Base R is enough (4.0 or later).
own <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))
given <- commandArgs(trailingOnly = TRUE)
folder <- if (length(given) > 0) given[1] else dirname(dirname(normalizePath(own)))

# The folder utf8 has the same tables without the byte order mark that Excel wants; an archive of a version has no such folder.
read_table <- function(table) {
  file <- file.path(folder, c("utf8", "."), paste0(table, ".csv"))
  rows <- read.csv(file[file.exists(file)][1],
    encoding = "UTF-8", na.strings = "", check.names = FALSE, stringsAsFactors = FALSE
  )
  names(rows)[1] <- sub("^\xef\xbb\xbf", "", names(rows)[1], useBytes = TRUE)
  rows
}
tenths <- function(n, base) if (base == 0) 0 else (2000 * n + base) %/% (2 * base)
percent <- function(n, base) sprintf("%d.%d", as.integer(tenths(n, base) %/% 10), as.integer(tenths(n, base) %% 10))
say <- function(...) cat(paste(c(...), collapse = "\t"), "\n", sep = "")

plans <- read_table("plans")
places <- ifelse(is.na(plans$jurisdiction), plans$title, plans$jurisdiction)
repeated <- places %in% places[duplicated(places)]
places[repeated] <- paste(places, plans$id)[repeated]
sentences <- read_table("measures_wide")
sentences <- sentences[sentences$is_safeguard == 0, ]
tools <- read_table("instruments")
tools$column <- paste0("tool_", gsub("[.-]", "_", tools$code))

# %% 2 Table
count <- function(column, plan) sum(sentences[sentences$plan == plan, column])
kinds <- tools[is.na(tools$parent), ]
base <- sapply(plans$id, function(p) sum(rowSums(sentences[sentences$plan == p, kinds$column]) > 0))
say("", places)
for (k in seq_len(nrow(tools))) {
  cells <- sapply(plans$id, function(p) {
    n <- count(tools$column[k], p)
    sprintf("%d (%s%%)", n, percent(n, base[[p]]))
  })
  say(tools$name[k], cells)
}
say("n", base)

# %% 3 Figure
pdf("tools.pdf", family = "GB1")
uses <- sapply(plans$id, function(p) sapply(kinds$column, count, plan = p))
invisible(barplot(prop.table(uses, 2),
  horiz = TRUE, las = 1, names.arg = plans$id, legend.text = kinds$code, col = c("#1c1b19", "#8c8577", "#d9d3c7")
))
invisible(dev.off())

# %% 4 Agreement
codings <- read_table("codings")
first <- codings[codings$scheme == "theme" & codings$rank == 1 & !is.na(codings$measure) & codings$is_safeguard == "false", ]
both <- merge(
  first[first$basis == "editor", c("measure", "code")], first[first$basis == "rule", c("measure", "code")],
  by = "measure", suffixes = c("_editor", "_rule")
)
agreed <- mean(both$code_editor == both$code_rule)
codes <- union(both$code_editor, both$code_rule)
chance <- sum(table(factor(both$code_editor, codes)) / nrow(both) * table(factor(both$code_rule, codes)) / nrow(both))
cat(sprintf("n = %d, agreement = %.3f, kappa = %.3f\n", nrow(both), agreed, (agreed - chance) / (1 - chance)))
