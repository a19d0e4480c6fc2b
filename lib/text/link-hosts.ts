import type { LinkHosts } from './links';

/** Hosts (and their sub-domains) by kind. Public services only; a firm's own site is `Other`. Tabs get them with the tables. */
export const LINK_HOSTS: LinkHosts = {
  Calendar: 'calendly.com cal.com savvycal.com calendar.app.google tidycal.com zcal.co meetings.hubspot.com oncehub.com acuityscheduling.com doodle.com youcanbook.me chilipiper.com outlook.office365.com bookings.microsoft.com koalendar.com setmore.com appointlet.com simplybook.me lemcal.com',
  Form: 'forms.gle docs.google.com/forms typeform.com tally.so jotform.com surveymonkey.com forms.office.com airtable.com/shr cognitoforms.com wufoo.com qualtrics.com eventbrite.com lu.ma luma.com meetup.com/events zoom.us/webinar gotowebinar.com livestorm.co hopin.com ticketmaster.com',
  Shop: 'gumroad.com amazon.com amazon.co.uk amazon.de amazon.fr amazon.es amazon.it amzn.to etsy.com ebay.com shopify.com myshopify.com stan.store payhip.com udemy.com hotmart.com skool.com kajabi.com teachable.com thinkific.com whop.com patreon.com ko-fi.com kickstarter.com indiegogo.com apps.apple.com play.google.com lemonsqueezy.com buy.stripe.com paypal.me aliexpress.com clickbank.net digistore24.com beacons.ai linktr.ee',
  Shortener: 'bit.ly tinyurl.com ow.ly buff.ly rebrand.ly is.gd cutt.ly shorturl.at goo.gl rb.gy tiny.cc hubs.ly hubs.la trib.al dlvr.it ift.tt',
  Code: 'github.com gitlab.com bitbucket.org codeberg.org stackoverflow.com npmjs.com pypi.org crates.io kaggle.com huggingface.co colab.research.google.com readthedocs.io sourceforge.net gist.github.com jsfiddle.net codepen.io',
  Paper: 'arxiv.org doi.org nature.com science.org sciencedirect.com springer.com ssrn.com biorxiv.org medrxiv.org pubmed.ncbi.nlm.nih.gov ncbi.nlm.nih.gov acm.org ieee.org jstor.org plos.org thelancet.com nejm.org bmj.com researchgate.net who.int oecd.org nber.org wikipedia.org scholar.google.com semanticscholar.org europa.eu',
  News: 'nytimes.com theguardian.com bbc.com bbc.co.uk reuters.com ft.com economist.com wsj.com bloomberg.com washingtonpost.com lemonde.fr spiegel.de zeit.de faz.net elpais.com corriere.it repubblica.it nrc.nl volkskrant.nl folha.uol.com.br publico.pt theverge.com arstechnica.com wired.com techcrunch.com cnbc.com apnews.com npr.org hbr.org theatlantic.com news.ycombinator.com',
  Video: 'youtube.com youtu.be vimeo.com twitch.tv loom.com tiktok.com',
  Job: 'indeed.com glassdoor.com greenhouse.io lever.co workable.com smartrecruiters.com ashbyhq.com workday.com myworkdayjobs.com jobs.lever.co boards.greenhouse.io naukri.com stepstone.de infojobs.net welcometothejungle.com teamtailor.com recruitee.com personio.de bamboohr.com icims.com monster.com linkedin.com/jobs',
  Messenger: 'wa.me whatsapp.com api.whatsapp.com chat.whatsapp.com t.me telegram.me discord.gg discord.com/invite m.me signal.group line.me',
};
